package io.github.plaidschema.openapi.declare;

/** A type to be written. */
public sealed interface Declaration
    permits InterfaceDeclaration, EnumDeclaration, UnionDeclaration {

  JavaName name();

  /** Markdown; empty for none. */
  String description();

  boolean deprecated();
}
