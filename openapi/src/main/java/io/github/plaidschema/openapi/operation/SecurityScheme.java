package io.github.plaidschema.openapi.operation;

/**
 * A kind of credential.
 *
 * @param name as requirements call it
 * @param type such as {@code apiKey} or {@code http}
 * @param detail where an {@code apiKey} is sent, or the scheme of {@code http}
 * @param sentAs the name of the header or parameter of an {@code apiKey}, else empty
 * @param pointer the file and the JSON pointer
 */
public record SecurityScheme(
    String name, String type, String detail, String sentAs, String pointer) {

  /** Whether it is a header of that name. */
  public boolean isHeader(String header) {
    return type.equals("apiKey") && detail.equals("header") && sentAs.equalsIgnoreCase(header);
  }
}
