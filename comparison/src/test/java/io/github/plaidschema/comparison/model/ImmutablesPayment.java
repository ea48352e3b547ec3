package io.github.plaidschema.comparison.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** With Immutables, read and written by Jackson. */
@Value.Immutable
@JsonSerialize(as = ImmutableImmutablesPayment.class)
@JsonDeserialize(as = ImmutableImmutablesPayment.class)
public interface ImmutablesPayment {
  String id();

  String name();

  Optional<String> note();

  Optional<Kind> kind();

  List<Kind> kinds();

  @JsonProperty("by_kind")
  Map<Kind, Integer> byKind();

  Optional<BigDecimal> amount();

  List<String> tags();

  @Value.Redacted
  @JsonProperty("access_token")
  Optional<String> accessToken();

  @JsonAnyGetter
  Map<String, JsonNode> additionalProperties();
}
