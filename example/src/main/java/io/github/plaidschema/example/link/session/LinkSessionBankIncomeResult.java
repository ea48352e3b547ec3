package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the verification of income from a bank account ended. */
@PlaidSchema
public interface LinkSessionBankIncomeResult {

  /** What came of it. */
  OpenEnum<CreditSessionBankIncomeStatus> status();

  /** Identifies the Item; upper and lower case differ. */
  String itemId();

  /** The bank. */
  @Nullable LinkSessionSuccessMetadataInstitution institution();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionBankIncomeResultBuilder builder() {
    return LinkSessionBankIncomeResultBuilder.create();
  }
}
