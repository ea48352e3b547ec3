package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;

/** Limits the credit accounts that a user may choose. */
@PlaidSchema
public interface CreditFilter {

  /** The subtypes that Link shows. */
  List<OpenEnum<CreditAccountSubtype>> accountSubtypes();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static CreditFilterBuilder builder() {
    return CreditFilterBuilder.create();
  }
}
