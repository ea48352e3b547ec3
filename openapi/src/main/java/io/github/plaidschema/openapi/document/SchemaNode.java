package io.github.plaidschema.openapi.document;

/** A schema, wherever it stands in a document. */
public record SchemaNode(Notes notes, Form form) {

  public static SchemaNode of(Form form) {
    return new SchemaNode(Notes.NONE, form);
  }
}
