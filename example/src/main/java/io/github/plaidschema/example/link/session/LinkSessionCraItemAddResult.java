package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Plaid Check Item that was added in a Link session. */
@PlaidSchema
public interface LinkSessionCraItemAddResult {

  /** Identifies the Item; upper and lower case differ. */
  String itemId();

  /** The accounts of the Item, or those of them that the user chose to share. */
  List<LinkSessionSuccessMetadataAccount> accounts();

  /** Where the accounts are held; null where micro-deposits verified them. */
  @Nullable LinkSessionSuccessMetadataInstitution institution();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkSessionCraItemAddResultBuilder builder() {
    return LinkSessionCraItemAddResultBuilder.create();
  }
}
