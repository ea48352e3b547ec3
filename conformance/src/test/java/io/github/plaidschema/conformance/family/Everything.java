package io.github.plaidschema.conformance.family;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
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
import org.jspecify.annotations.Nullable;

/** A field of every kind, and any others. */
@PlaidSchema
public interface Everything {
  String text();

  @Nullable String note();

  boolean isFlag();

  int count();

  long total();

  double rate();

  @Nullable Integer boxed();

  OptionalInt maybeInt();

  OptionalLong maybeLong();

  OptionalDouble maybeDouble();

  Optional<BigDecimal> decimal();

  @Nullable BigInteger big();

  Optional<LocalDate> date();

  Optional<LocalTime> time();

  Optional<LocalDateTime> dateTime();

  Optional<OffsetDateTime> offset();

  Optional<Instant> instant();

  Optional<Duration> duration();

  Optional<UUID> uuid();

  Optional<URI> uri();

  Optional<Color> closed();

  Optional<State> fallback();

  Optional<OpenEnum<Color>> open();

  Optional<List<@Nullable String>> texts();

  Optional<Set<BigDecimal>> amounts();

  Optional<List<List<Integer>>> rows();

  Optional<Map<String, @Nullable Long>> numbers();

  Optional<Map<OpenEnum<Color>, LocalDate>> days();

  Optional<List<State>> states();

  Optional<List<OpenEnum<Color>>> colors();

  Optional<Everything> child();

  Optional<List<Narrow>> narrow();

  Optional<JsonValue> any();

  Optional<Event> event();

  @JsonWith(ReversedCodec.class)
  Optional<String> reversed();

  @JsonName("a \"quoted\"\\name\n\u00e9\ud83d\ude00")
  Optional<String> escaped();

  @DefaultValue
  default int limit() {
    return 100;
  }

  @AdditionalProperties
  Map<String, JsonValue> rest();

  /** Without a fallback. */
  enum Color {
    RED,
    @JsonName("dark \"blue\"")
    DARK_BLUE
  }

  /** With a fallback. */
  enum State {
    ACTIVE,
    @Fallback
    OTHER
  }

  /** Reads a string from its end. */
  final class ReversedCodec extends JsonCodec<String> {
    @Override
    public String read(JsonReader in) {
      return new StringBuilder(in.readString()).reverse().toString();
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.writeString(new StringBuilder(value).reverse().toString());
    }
  }
}
