package io.github.plaidschema.benchmarks.model.schema;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plaid Schema's models of {@code /auth/get}. */
public interface AuthGet {

  @PlaidSchema
  interface AuthGetResponse {
    List<Shared.AccountBase> accounts();

    AuthGetNumbers numbers();

    Shared.Item item();

    String requestId();
  }

  @PlaidSchema
  interface AuthGetNumbers {
    List<NumbersACH> ach();

    List<NumbersEFT> eft();

    List<NumbersInternational> international();

    List<NumbersBACS> bacs();
  }

  @PlaidSchema
  interface NumbersACH {
    String accountId();

    @Sensitive
    String account();

    Optional<Boolean> isTokenizedAccountNumber();

    @Sensitive
    String routing();

    @Sensitive
    @Nullable String wireRouting();

    Optional<Boolean> canTransferIn();

    Optional<Boolean> canTransferOut();
  }

  @PlaidSchema
  interface NumbersEFT {
    String accountId();

    @Sensitive
    String account();

    @Sensitive
    String institution();

    @Sensitive
    String branch();
  }

  @PlaidSchema
  interface NumbersInternational {
    String accountId();

    @Sensitive
    String iban();

    String bic();
  }

  @PlaidSchema
  interface NumbersBACS {
    String accountId();

    @Sensitive
    String account();

    @Sensitive
    String sortCode();
  }
}
