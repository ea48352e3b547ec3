package sdk.names;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Every name that generated code gives to anything. */
@PlaidSchema
public interface Shadows {
  String value();

  String from();

  String builder();

  @Nullable String in();

  Optional<String> out();

  int to();

  String field();

  long seen();

  boolean bit();

  List<String> elements();

  Map<String, List<String>> entries();

  List<String> missing();

  Optional<String> nulls();

  OptionalInt present();

  Optional<String> other();

  Optional<String> that();

  Optional<String> hash();

  Optional<String> start();

  Optional<Instant> mark();

  Optional<String> markText();

  Optional<String> own();

  Optional<String> name();

  Optional<String> key();

  Optional<List<List<String>>> copies();

  Optional<String> element();

  Optional<Map<String, String>> entry();

  Optional<String> properties();

  Optional<String> e();

  Optional<String> create();

  Optional<String> build();

  Optional<String> asRead();

  Optional<String> of();

  Optional<String> read();

  Optional<String> write();

  Optional<String> codec();

  Optional<String> fields();

  Optional<String> required();

  Optional<String> neverNull();

  Optional<String> primitives();

  Optional<String> CODEC_();

  Optional<String> equals();

  Optional<String> equalsPart0();

  Optional<String> copyEntries();

  Optional<String> readElements();

  @DefaultValue
  default int limit() {
    return 1;
  }

  Optional<String> defaultLimit();

  @DefaultValue
  default String currency() {
    return "USD";
  }

  /** Derived, and called as a generated method might be. */
  default String defaultCurrency() {
    return "the " + currency();
  }

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();
}
