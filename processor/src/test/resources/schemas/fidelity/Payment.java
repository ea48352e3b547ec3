package sdk.fidelity;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

@PlaidSchema
public interface Payment {
  Optional<BigDecimal> amount();

  Optional<Double> ratio();

  OptionalDouble maybe();

  @JsonName("int")
  OptionalInt integer();

  Optional<OffsetDateTime> created();

  Optional<Instant> at();

  Optional<LocalDateTime> local();

  Optional<LocalTime> time();

  Optional<UUID> id();

  Optional<URI> link();

  Optional<String> text();

  Optional<List<String>> labels();

  Optional<OpenEnum<Unit>> unit();

  Optional<List<OpenEnum<Unit>>> units();

  Optional<List<Instant>> times();

  Optional<Map<String, BigDecimal>> amounts();

  Optional<Set<String>> tags();

  Optional<Set<BigDecimal>> prices();

  Optional<Payment> inner();

  Optional<JsonValue> any();

  enum Unit {
    DAY,
    @JsonName("Größe")
    SIZE
  }

  @AdditionalProperties
  Map<String, JsonValue> rest();
}
