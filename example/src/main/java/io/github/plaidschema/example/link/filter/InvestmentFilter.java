package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;

/** Limits the investment accounts that a user may choose. */
@PlaidSchema
public interface InvestmentFilter {

  /** The subtypes that Link shows. */
  List<OpenEnum<InvestmentAccountSubtype>> accountSubtypes();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static InvestmentFilterBuilder builder() {
    return InvestmentFilterBuilder.create();
  }
}
