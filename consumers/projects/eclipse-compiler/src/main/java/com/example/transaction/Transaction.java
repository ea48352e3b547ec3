package com.example.transaction;

import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A movement of money. */
@PlaidSchema
public interface Transaction {
  BigDecimal amount();

  LocalDate date();

  /** When the bank booked it; null until it has. */
  @Nullable OffsetDateTime bookedAt();

  boolean pending();

  @JsonName("class")
  Kind kind();

  Optional<Map<String, List<String>>> notes();

  /** What it is about. */
  enum Kind {
    FOOD,
    @JsonName("bank fee")
    BANK_FEE
  }
}
