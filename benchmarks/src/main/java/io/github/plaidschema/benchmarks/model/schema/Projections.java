package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Three properties of each response, or of each element of what it lists, and two of one that has
 * but three; the rest is skipped.
 */
public interface Projections {

  @PlaidSchema
  interface LinkToken {
    @Sensitive
    String linkToken();

    @Nullable OffsetDateTime expiration();

    String requestId();
  }

  @PlaidSchema
  interface Exchange {
    String itemId();

    String requestId();
  }

  @PlaidSchema
  interface Transactions {
    List<Transaction> transactions();
  }

  @PlaidSchema
  interface Transaction {
    String transactionId();

    LocalDate date();

    double amount();
  }

  @PlaidSchema
  interface Holdings {
    List<Holding> holdings();
  }

  @PlaidSchema
  interface Holding {
    String accountId();

    String securityId();

    double quantity();
  }

  @PlaidSchema
  interface Auth {
    Numbers numbers();
  }

  @PlaidSchema
  interface Numbers {
    List<Ach> ach();
  }

  @PlaidSchema
  interface Ach {
    String accountId();

    @Sensitive
    String account();

    @Sensitive
    String routing();
  }

  @PlaidSchema
  interface BaseReportResponse {
    BaseReport report();
  }

  @PlaidSchema
  interface BaseReport {
    OffsetDateTime dateGenerated();

    double daysRequested();

    Optional<String> clientReportId();
  }
}
