package io.github.plaidschema.benchmarks.model.classes;

import com.dslplatform.json.CompiledJson;
import java.util.List;

/**
 * Models of {@code /auth/get} for the libraries that fill public fields faster than they make
 * records.
 */
@SuppressWarnings({"MemberName", "NullAway.Init"}) // spelled as in JSON; filled after construction
public interface AuthGet {

  @CompiledJson
  final class AuthGetResponse {
    public List<Shared.AccountBase> accounts;
    public AuthGetNumbers numbers;
    public Shared.Item item;
    public String request_id;
  }

  final class AuthGetNumbers {
    public List<NumbersACH> ach;
    public List<NumbersEFT> eft;
    public List<NumbersInternational> international;
    public List<NumbersBACS> bacs;
  }

  final class NumbersACH {
    public String account_id;
    public String account;
    public Boolean is_tokenized_account_number;
    public String routing;
    public String wire_routing;
    public Boolean can_transfer_in;
    public Boolean can_transfer_out;
  }

  final class NumbersEFT {
    public String account_id;
    public String account;
    public String institution;
    public String branch;
  }

  final class NumbersInternational {
    public String account_id;
    public String iban;
    public String bic;
  }

  final class NumbersBACS {
    public String account_id;
    public String account;
    public String sort_code;
  }
}
