package sdk.types;

import io.github.plaidschema.PlaidSchema;
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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

@PlaidSchema
public interface EveryType {
  Optional<String> text();

  Optional<Boolean> flag();

  Optional<Integer> boxedInt();

  Optional<Long> boxedLong();

  Optional<Double> boxedDouble();

  OptionalInt optionalInt();

  OptionalLong optionalLong();

  OptionalDouble optionalDouble();

  Optional<BigDecimal> decimal();

  Optional<BigInteger> integer();

  Optional<LocalDate> date();

  Optional<LocalTime> time();

  Optional<LocalDateTime> dateTime();

  Optional<OffsetDateTime> offsetDateTime();

  Optional<Instant> instant();

  Optional<Duration> duration();

  Optional<UUID> uuid();

  Optional<URI> uri();

  Optional<Color> closedEnum();

  Optional<OpenEnum<Color>> openEnum();

  Optional<EveryType> schema();

  Optional<JsonValue> json();

  Optional<List<String>> list();

  Optional<Set<Integer>> set();

  Optional<Map<String, Boolean>> map();

  enum Color {
    RED,
    DARK_GREEN
  }
}
