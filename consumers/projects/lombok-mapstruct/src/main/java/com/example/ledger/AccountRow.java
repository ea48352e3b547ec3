package com.example.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** An account as it is stored. */
@Value
@Builder
public class AccountRow {
  String accountId;
  @Nullable String officialName;
  BigDecimal balance;
  @Nullable String mask;
  List<OwnerRow> owners;
  Map<String, String> labels;

  /** Somebody to whom it belongs. */
  @Value
  @Builder
  public static class OwnerRow {
    String name;
  }
}
