package com.example.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;

/** From the one to the other, and back. */
@Mapper(
    unmappedSourcePolicy = ReportingPolicy.ERROR,
    unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AccountMapper {
  AccountRow toRow(Account account);

  Account toAccount(AccountRow row);

  /** MapStruct 1.6 knows nothing of {@code Optional}. */
  default @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
