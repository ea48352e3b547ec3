package io.github.plaidschema.example.link.filter;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits the depository accounts that a user may choose. */
@PlaidSchema
public interface DepositoryFilter {

  /** The subtypes that Link shows. */
  List<OpenEnum<DepositoryAccountSubtype>> accountSubtypes();

  /** The purposes that limited purpose checking accounts may serve. */
  Optional<List<OpenEnum<LimitedPurposeType>>> limitedPurposeTypes();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static DepositoryFilterBuilder builder() {
    return DepositoryFilterBuilder.create();
  }
}
