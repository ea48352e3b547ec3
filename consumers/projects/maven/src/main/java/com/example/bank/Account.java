package com.example.bank;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account at a bank. */
@PlaidSchema
public interface Account {
  @Sensitive
  String accountNumber();

  /** The name that the bank gave it; null if it gave none. */
  @Nullable String officialName();

  OpenEnum<AccountType> type();

  List<Balance> balances();

  Optional<String> mask();

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** What is on the account, in one currency. */
  @PlaidSchema
  interface Balance {
    BigDecimal current();

    String currency();
  }
}
