package com.example.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** From the one to the other, and back. */
@Mapper(unmappedSourcePolicy = ReportingPolicy.ERROR, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AccountMapper {
  AccountRow toRow(Account account);

  /** Of two methods of the builder that take a map, the one is enough. */
  @Mapping(target = "putAllLabels", ignore = true)
  Account toAccount(AccountRow row);

  /** MapStruct 1.6 knows nothing of {@code Optional}. */
  default @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
