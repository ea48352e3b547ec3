package com.example.quote;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody would pay for something. */
@PlaidSchema
public interface Quote {
  UUID id();

  BigDecimal price();

  @Nullable OffsetDateTime expiresAt();

  Side side();

  Set<OpenEnum<Venue>> venues();

  Optional<Map<String, List<Integer>>> depth();

  @JsonWith(DurationCodec.class)
  Optional<Duration> delay();

  Optional<Source> source();

  @Sensitive
  Optional<String> apiKey();

  @DefaultValue
  default int priority() {
    return 1;
  }

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Whether somebody sells or buys. */
  enum Side {
    BUY,
    SELL,
    @Fallback
    OTHER
  }

  /** Where it can be traded. */
  enum Venue {
    EXCHANGE,
    OVER_THE_COUNTER
  }
}
