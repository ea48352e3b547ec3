package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** The circumstances of a Link event. Which fields are present depends on the event. */
@PlaidSchema
public interface LinkEventMetadata {

  /** The error that the user met. */
  Optional<String> errorCode();

  /** The error in words. */
  Optional<String> errorMessage();

  /** The family of the error. */
  Optional<String> errorType();

  /** How far the user had come when leaving. */
  Optional<String> exitStatus();

  /** The institution chosen. */
  Optional<String> institutionId();

  /** The name of the institution chosen. */
  Optional<String> institutionName();

  /** What the user typed to find an institution. */
  Optional<String> institutionSearchQuery();

  /** Identifies the last exchange of Link when talking to support. */
  Optional<String> requestId();

  /** The second factor asked for: a code, a device, questions or selections. */
  Optional<String> mfaType();

  /** The view that Link moves to. */
  Optional<String> viewName();

  /** The choice the user made: a way to verify, or a way to authenticate. */
  Optional<String> selection();

  /** The brand chosen. */
  Optional<String> brandName();

  /** Why Link proposed this institution. */
  Optional<String> matchReason();

  /** The routing number that the user typed. */
  @Sensitive
  Optional<String> routingNumber();

  /** The last digits of the account number that the user typed. */
  @Sensitive
  Optional<String> accountNumberMask();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkEventMetadataBuilder builder() {
    return LinkEventMetadataBuilder.create();
  }
}
