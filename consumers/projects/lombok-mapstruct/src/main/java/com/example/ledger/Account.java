package com.example.ledger;

import io.github.plaidschema.PlaidSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account as the service writes it; MapStruct wants its accessors with "get". */
@PlaidSchema
public interface Account {
  String getAccountId();

  @Nullable String getOfficialName();

  BigDecimal getBalance();

  Optional<String> getMask();

  List<Owner> getOwners();

  Map<String, String> getLabels();

  static AccountBuilder builder() {
    return AccountBuilder.create();
  }

  /** Somebody to whom it belongs. */
  @PlaidSchema
  interface Owner {
    String getName();

    static Account_OwnerBuilder builder() {
      return Account_OwnerBuilder.create();
    }
  }
}
