package sdk.names;

import io.github.plaidschema.PlaidSchema;

/** Of the package. */
@PlaidSchema
public interface Detail {
  String ofPackage();

  /** Within what is hidden. */
  enum Level {
    HIGH
  }
}
