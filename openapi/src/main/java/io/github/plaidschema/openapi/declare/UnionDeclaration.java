package io.github.plaidschema.openapi.declare;

import java.util.List;
import java.util.Optional;

/**
 * A value of one of several types.
 *
 * @param discriminator the property that tells them apart, if there is one
 * @param variants the interfaces among them
 * @param values those that are not objects
 * @param unknown the nested interface of whatever is none of these
 */
public record UnionDeclaration(
    JavaName name,
    String description,
    boolean deprecated,
    Optional<String> discriminator,
    List<Variant> variants,
    List<ValueVariant> values,
    JavaName unknown)
    implements Declaration {

  /**
   * An interface.
   *
   * @param discriminatorValues the values of the property that mean it
   */
  public record Variant(JavaName name, List<String> discriminatorValues) {}

  /** A nested interface around a value that is not an object. */
  public record ValueVariant(JavaName name, FieldType type) {}
}
