package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.document.Notes;

/**
 * What a schema means in Java.
 *
 * @param notes its own, with those of the schemas that it is another name for
 * @param secret whether the document says that it is not to be shown
 */
record Resolved(FieldType type, Notes notes, boolean secret) {

  static Resolved anyJson(Notes notes) {
    return new Resolved(FieldType.anyJson(), notes.orNullable(true), false);
  }
}
