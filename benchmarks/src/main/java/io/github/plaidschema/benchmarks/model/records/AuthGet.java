package io.github.plaidschema.benchmarks.model.records;

import io.avaje.jsonb.Json;
import io.github.plaidschema.benchmarks.model.OrNull;
import java.util.List;

/** The other libraries' models of {@code /auth/get}. */
@SuppressWarnings("MemberName") // spelled as in JSON, so that no library needs a naming rule
public interface AuthGet {

  @Json
  record AuthGetResponse(
      List<Shared.AccountBase> accounts,
      AuthGetNumbers numbers,
      Shared.Item item,
      String request_id) {}

  @Json
  record AuthGetNumbers(
      List<NumbersACH> ach,
      List<NumbersEFT> eft,
      List<NumbersInternational> international,
      List<NumbersBACS> bacs) {}

  @Json
  record NumbersACH(
      String account_id,
      String account,
      @OrNull Boolean is_tokenized_account_number,
      String routing,
      @OrNull String wire_routing,
      @OrNull Boolean can_transfer_in,
      @OrNull Boolean can_transfer_out) {}

  @Json
  record NumbersEFT(String account_id, String account, String institution, String branch) {}

  @Json
  record NumbersInternational(String account_id, String iban, String bic) {}

  @Json
  record NumbersBACS(String account_id, String account, String sort_code) {}
}
