package io.github.plaidschema.openapi.report;

/**
 * Something that the document states and that the interfaces say less precisely.
 *
 * @param schema the schema of the document that it belongs to
 * @param place the schema, or a property in it, such as {@code Transaction.amount}
 * @param text what the document states, and what became of it
 * @since 0.1.0
 */
public record Finding(String schema, String place, String text) {

  @Override
  public String toString() {
    return place + ": " + text;
  }
}
