package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

/** How many documents the user uploaded to Plaid Check. */
@PlaidSchema
public interface LinkSessionCraDocumentUploadResult {

  /** The bank statements. */
  int numBankStatementsUploaded();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionCraDocumentUploadResultBuilder builder() {
    return LinkSessionCraDocumentUploadResultBuilder.create();
  }
}
