package io.github.plaidschema.openapi.declare;

import java.util.List;

/**
 * A value of one of several types.
 *
 * @param discriminators the properties that tell them apart; none if their shape does
 * @param variants the interfaces among them
 * @param values those that are not objects
 * @param unknown the nested interface of whatever is none of these
 */
public record UnionDeclaration(
    JavaName name,
    String description,
    boolean deprecated,
    List<String> discriminators,
    List<Variant> variants,
    List<ValueVariant> values,
    JavaName unknown)
    implements Declaration {

  /**
   * An interface.
   *
   * @param discriminatorValues lists of values, one for each property in their order, that mean it
   */
  public record Variant(JavaName name, List<List<String>> discriminatorValues) {}

  /** A nested interface around a value that is not an object. */
  public record ValueVariant(JavaName name, FieldType type) {}
}
