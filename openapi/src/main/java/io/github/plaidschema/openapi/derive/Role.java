package io.github.plaidschema.openapi.derive;

/** What becomes of a schema of the document. */
enum Role {
  INTERFACE,
  ENUM,
  UNION,
  /** Where it is used stands what it means. */
  ALIAS
}
