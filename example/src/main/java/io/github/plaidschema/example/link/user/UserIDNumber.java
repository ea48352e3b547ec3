package io.github.plaidschema.example.link.user;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.Map;

/** The number of an identity document. */
@PlaidSchema
public interface UserIDNumber {

  /** The number, without spaces and punctuation. */
  @Sensitive
  String value();

  /** What kind of document it is, and of which country. */
  OpenEnum<IDNumberType> type();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static UserIDNumberBuilder builder() {
    return UserIDNumberBuilder.create();
  }
}
