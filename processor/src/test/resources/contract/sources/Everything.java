package sdk.contract;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field of each kind. */
@PlaidSchema
public interface Everything {
  String id();

  @Nullable String note();

  Optional<String> label();

  @Sensitive
  Optional<String> secret();

  int count();

  OptionalInt limit();

  Optional<Boolean> active();

  double rate();

  Optional<Double> ratio();

  long total();

  Optional<Long> large();

  Optional<BigDecimal> amount();

  Optional<BigInteger> serial();

  Optional<LocalTime> time();

  Optional<Duration> pause();

  Optional<LocalDateTime> local();

  Optional<URI> link();

  Optional<UUID> uuid();

  Optional<LocalDate> day();

  Optional<OffsetDateTime> at();

  Optional<Instant> instant();

  Optional<JsonValue> any();

  Optional<Status> status();

  Optional<OpenEnum<Status>> openStatus();

  @JsonWith(TrimmedCodec.class)
  Optional<String> trimmed();

  List<String> names();

  Optional<List<OpenEnum<Status>>> openStatuses();

  Optional<List<Status>> statuses();

  Optional<List<@Nullable LocalDate>> days();

  Optional<Set<String>> tags();

  Optional<Set<@Nullable Integer>> numbers();

  Optional<List<List<BigDecimal>>> rows();

  Optional<List<Set<String>>> groups();

  Optional<Set<List<String>>> paths();

  Optional<List<URI>> links();

  Optional<Map<String, BigDecimal>> balances();

  Optional<Map<String, @Nullable String>> notes();

  Optional<Map<OpenEnum<Status>, Integer>> counts();

  Optional<Everything> parent();

  Optional<List<Everything>> children();

  Optional<Movement> movement();

  Optional<Part> part();

  Optional<Moment> moment();

  @AdditionalProperties
  Map<String, JsonValue> rest();

  /** A whole value that has several spellings. */
  @PlaidSchema
  interface Moment {
    @WholeValue
    Instant at();
  }

  /** A closed enum with a fallback. */
  enum Status {
    OPEN,
    CLOSED,
    @Fallback
    OTHER
  }
}
