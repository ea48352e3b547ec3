package sdk.events;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.Map;
import java.util.Optional;

/** An error of an item, whose code no constant has. */
@PlaidSchema
public non-sealed interface ItemError extends Event {
  enum Code {
    OTHER
  }

  String itemId();

  @JsonName("event code")
  Optional<OpenEnum<Code>> code();

  OpenEnum<Event.Type> eventType();

  Optional<OpenEnum<Event.Type>> reason();

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();
}
