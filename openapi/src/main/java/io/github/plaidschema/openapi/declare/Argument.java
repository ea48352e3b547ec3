package io.github.plaidschema.openapi.declare;

/**
 * A parameter of a method that sends a request.
 *
 * @param sentAs its name in the request, empty for the body
 * @param optional whether it may be null
 * @param description Markdown; empty for none
 */
public record Argument(
    String name, Place place, String sentAs, FieldType type, boolean optional, String description) {

  /** The same argument under another name. */
  public Argument withName(String other) {
    return new Argument(other, place, sentAs, type, optional, description);
  }

  /** Where a parameter is sent. */
  public enum Place {
    BODY,
    PATH,
    QUERY,
    HEADER
  }
}
