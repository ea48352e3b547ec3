package io.github.plaidschema.example.link;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/** Picks the institution that Link puts first. */
@PlaidSchema
public interface LinkTokenCreateInstitutionData {

  /** The routing number of that institution. Where several share it, none is put first. */
  @Sensitive
  Optional<String> routingNumber();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenCreateInstitutionDataBuilder builder() {
    return LinkTokenCreateInstitutionDataBuilder.create();
  }
}
