package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;

/** One step of a Link session. */
@PlaidSchema
public interface LinkEvent {

  /** What happened, for example {@code HANDOFF}. */
  String eventName();

  /** When it happened, as ISO 8601 text. */
  String timestamp();

  /** Identifies the event, so that one reported twice can be told. */
  String eventId();

  /** The circumstances. */
  LinkEventMetadata eventMetadata();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkEventBuilder builder() {
    return LinkEventBuilder.create();
  }
}
