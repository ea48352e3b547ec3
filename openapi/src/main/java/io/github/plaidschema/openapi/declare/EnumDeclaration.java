package io.github.plaidschema.openapi.declare;

import java.util.List;

/** An enum of texts. */
public record EnumDeclaration(
    JavaName name, String description, boolean deprecated, List<Constant> constants)
    implements Declaration {

  /**
   * A constant.
   *
   * @param text in JSON
   * @param description Markdown; empty for none
   */
  public record Constant(String name, String text, String description) {}
}
