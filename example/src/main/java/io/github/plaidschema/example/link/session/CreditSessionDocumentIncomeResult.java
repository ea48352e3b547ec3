package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

/** How many documents the user uploaded to show their income. */
@PlaidSchema
public interface CreditSessionDocumentIncomeResult {

  /** The pay stubs. */
  int numPaystubsUploaded();

  /** The W-2 forms. */
  int numW2sUploaded();

  /** The bank statements. */
  int numBankStatementsUploaded();

  /** The 1099 forms. */
  int num1099sUploaded();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static CreditSessionDocumentIncomeResultBuilder builder() {
    return CreditSessionDocumentIncomeResultBuilder.create();
  }
}
