package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the verification of income with a payroll provider ended. */
@PlaidSchema
public interface LinkSessionPayrollIncomeResult {

  /** How many pay stubs the provider had. */
  int numPaystubsRetrieved();

  /** How many W-2 forms the provider had. */
  int numW2sRetrieved();

  /** The payroll provider. */
  @Nullable LinkSessionSuccessMetadataInstitution institution();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionPayrollIncomeResultBuilder builder() {
    return LinkSessionPayrollIncomeResultBuilder.create();
  }
}
