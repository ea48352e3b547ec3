package sdk.emitted;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Link {
  @Sensitive
  String linkToken();

  OffsetDateTime expiration();

  List<String> scopes();

  @Nullable String userId();

  Optional<Metadata> metadata();

  @JsonWith(MoneyCodec.class)
  Optional<Money> money();

  List<LocalDate> days();

  Set<String> words();

  List<List<String>> rows();

  Map<String, BigDecimal> balances();

  Map<String, List<String>> groups();

  Status status();

  @DefaultValue
  default int count() {
    return 10;
  }

  @PlaidSchema
  interface Metadata {
    String name();
  }

  enum Status {
    ACTIVE,
    @Fallback
    OTHER
  }

  final class MoneyCodec extends JsonCodec<Money> {
    public static final MoneyCodec CODEC = new MoneyCodec();

    @Override
    public Money read(JsonReader in) {
      return new Money(in.readLong());
    }

    @Override
    public void write(JsonWriter out, Money value) {
      out.writeLong(value.cents());
    }
  }

  record Money(long cents) {}
}
