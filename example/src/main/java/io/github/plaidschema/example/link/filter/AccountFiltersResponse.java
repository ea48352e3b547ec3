package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** The account filters that a Link token was created with. */
@PlaidSchema
public interface AccountFiltersResponse {

  /** Limits the depository accounts. */
  Optional<DepositoryFilter> depository();

  /** Limits the credit accounts. */
  Optional<CreditFilter> credit();

  /** Limits the loan accounts. */
  Optional<LoanFilter> loan();

  /** Limits the investment accounts. */
  Optional<InvestmentFilter> investment();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static AccountFiltersResponseBuilder builder() {
    return AccountFiltersResponseBuilder.create();
  }
}
