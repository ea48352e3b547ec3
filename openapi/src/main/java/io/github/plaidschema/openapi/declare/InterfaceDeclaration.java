package io.github.plaidschema.openapi.declare;

import java.util.List;

/**
 * An interface that describes an object.
 *
 * @param parents the interfaces that it extends
 * @param fields those that it does not inherit
 * @param declaresAdditionalProperties whether it has an accessor for what it does not name, apart
 *     from one that it inherits
 * @param keepsUnknown whether it has such an accessor, inherited or its own
 * @param nested the types in it
 */
public record InterfaceDeclaration(
    JavaName name,
    String description,
    boolean deprecated,
    List<JavaName> parents,
    List<JavaName> unions,
    List<Field> fields,
    boolean declaresAdditionalProperties,
    boolean keepsUnknown,
    List<Declaration> nested)
    implements Declaration {

  public InterfaceDeclaration withUnions(List<JavaName> memberOf) {
    return new InterfaceDeclaration(
        name,
        description,
        deprecated,
        parents,
        List.copyOf(memberOf),
        fields,
        declaresAdditionalProperties,
        keepsUnknown,
        nested);
  }
}
