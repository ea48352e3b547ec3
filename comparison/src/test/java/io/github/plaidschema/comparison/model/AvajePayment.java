package io.github.plaidschema.comparison.model;

import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** With avaje-jsonb. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AvajePayment(
    String id,
    String name,
    String note,
    Kind kind,
    List<Kind> kinds,
    BigDecimal amount,
    List<String> tags,
    String accessToken,
    @Json.Unmapped Map<String, Object> additionalProperties) {}
