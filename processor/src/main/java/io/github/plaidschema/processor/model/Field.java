package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.model.Presence;

/**
 * One property of a schema.
 *
 * @param accessor the method of the interface, such as {@code linkToken} or {@code getLinkToken}
 * @param property what the builder calls it, such as {@code linkToken}
 * @param jsonName what JSON calls it, such as {@code link_token}
 * @param type the type of its value, without {@code Optional}
 * @param sensitive whether {@code toString} hides its value
 * @param deprecated whether the accessor is deprecated
 * @param isAlwaysWritten whether its default is written even if it was neither read nor set
 * @param documentation the text of the accessor's javadoc without block tags, or an empty string
 */
public record Field(
    String accessor,
    String property,
    String jsonName,
    Presence presence,
    FieldType type,
    boolean sensitive,
    boolean deprecated,
    boolean isAlwaysWritten,
    String documentation) {

  /** Whether a builder can take its value away again. */
  public boolean isClearable() {
    return presence == Presence.OPTIONAL || presence == Presence.DEFAULTED;
  }

  /**
   * Whether it is held as a primitive, so that null cannot stand for a missing value. One with a
   * default has a value in the end, but may have none in the builder.
   */
  public boolean isPrimitive() {
    return type.typeName().isPrimitive() && presence != Presence.DEFAULTED;
  }

  /** What the accessor returns, without {@code @Nullable}. */
  public TypeName returnType() {
    TypeName held = type.typeName();
    if (presence != Presence.OPTIONAL) {
      return held;
    }
    OptionalClass optional = OptionalClass.holding(held.toString());
    ClassName name = ClassName.bestGuess(optional.javaName());
    return optional.primitive().isPresent() ? name : ParameterizedTypeName.get(name, held);
  }

  /** The method of the returned {@code Optional} that gives its value. */
  public String optionalGetter() {
    return OptionalClass.holding(type.typeName().toString()).getter();
  }
}
