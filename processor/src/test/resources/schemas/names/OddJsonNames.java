package sdk.names;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

@PlaidSchema
public interface OddJsonNames {
  @JsonName("class")
  Optional<String> keyword();

  @JsonName("credit card")
  Optional<String> space();

  @JsonName(" ")
  Optional<String> onlySpace();

  @JsonName("a\"b\\c/d")
  Optional<String> quotes();

  @JsonName("line\nfeed\ttab\u0000nul")
  Optional<String> control();

  @JsonName("größe€😀")
  Optional<String> unicode();

  @JsonName("$L $S $T $$ %s {}")
  Optional<String> template();

  @JsonName("a. @Nullable b {  } /** * x */")
  Optional<String> source();

  @JsonName("UPPER")
  Optional<String> upper();

  @JsonName("upper")
  Optional<String> lower();

  @JsonName("0")
  Optional<String> digit();

  @JsonName("line\u2028paragraph\u2029end")
  Optional<String> separators();

  Optional<String> last90DaysTotal();

  Optional<String> $dollar();

  Optional<String> under_score();

  Optional<Odd> constant();

  enum Odd {
    @JsonName("\"quoted\"\n")
    QUOTED,
    @JsonName("\u2028")
    SEPARATOR,
    @JsonName("$L %s")
    TEMPLATE,
    $DOLLAR
  }
}
