package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * The account filters to create a Link token with. Where one is present, account types without a
 * filter are hidden.
 */
@PlaidSchema
public interface LinkTokenAccountFilters {

  /** Limits the depository accounts. */
  Optional<DepositoryFilter> depository();

  /** Limits the credit accounts. */
  Optional<CreditFilter> credit();

  /** Limits the loan accounts. */
  Optional<LoanFilter> loan();

  /** Limits the investment accounts. */
  Optional<InvestmentFilter> investment();

  /** Limits the accounts of no other type. */
  Optional<OtherFilter> other();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenAccountFiltersBuilder builder() {
    return LinkTokenAccountFiltersBuilder.create();
  }
}
