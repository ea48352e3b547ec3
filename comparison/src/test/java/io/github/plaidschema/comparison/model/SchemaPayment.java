package io.github.plaidschema.comparison.model;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** With Plaid Schema. */
@PlaidSchema
public interface SchemaPayment {
  String id();

  String name();

  Optional<String> note();

  Optional<OpenEnum<Kind>> kind();

  Optional<List<OpenEnum<Kind>>> kinds();

  Optional<Map<OpenEnum<Kind>, Integer>> byKind();

  Optional<BigDecimal> amount();

  Optional<List<String>> tags();

  @Sensitive
  Optional<String> accessToken();

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();
}
