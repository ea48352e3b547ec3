package io.github.plaidschema.example.error;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An error of the Plaid API: its type names the family, its code the case. */
@PlaidSchema
public interface PlaidError {

  /** The family. */
  OpenEnum<PlaidErrorType> errorType();

  /** The case; programs may rely on it. */
  String errorCode();

  /** Why, for the errors of OAuth Items. */
  Optional<String> errorCodeReason();

  /** The error in words for developers; the words change. */
  String errorMessage();

  /** The error in words for the user; null where the user had no part in it. */
  @Nullable String displayMessage();

  /** Identifies the exchange when talking to support; webhooks have none. */
  Optional<String> requestId();

  /** The errors of the single Items, where a request concerns several. Their shape is open. */
  Optional<List<JsonValue>> causes();

  /** The HTTP status; only webhooks repeat it here. */
  Optional<Integer> status();

  /** A page that explains the error. */
  Optional<String> documentationUrl();

  /** What to do about it. */
  Optional<String> suggestedAction();

  /** The subtypes that the account filters asked for, where no account was found. */
  Optional<List<String>> requiredAccountSubtypes();

  /** The subtypes that were there instead. */
  Optional<List<String>> providedAccountSubtypes();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static PlaidErrorBuilder builder() {
    return PlaidErrorBuilder.create();
  }
}
