package com.example.bank;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** An account at a bank. */
@PlaidSchema
public interface Account {
  String id();

  Optional<BigDecimal> balance();

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();
}
