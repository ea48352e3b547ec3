package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.model.GeneratedClass;
import java.util.Collection;

/**
 * The names of what is generated for an interface. They are a contract: code that was generated in
 * another compilation finds its counterparts by them.
 *
 * @param builder {@code XBuilder}, or {@code Outer_XBuilder} for a nested interface
 * @param value the implementation, which the builder holds
 * @param json {@code XJson}, or {@code Outer_XJson} for a nested interface
 */
public record GeneratedNames(ClassName builder, ClassName value, ClassName json) {

  /**
   * The names for an interface.
   *
   * @param members names of the types and methods that the interface has, which its implementation
   *     inherits and cannot be called as
   */
  public static GeneratedNames of(ClassName schema, Collection<String> members) {
    ClassName builder = named(schema, GeneratedClass.BUILDER);
    String value = "Value";
    while (members.contains(value)) {
      value = "Generated" + value;
    }
    return new GeneratedNames(builder, builder.nestedClass(value), json(schema));
  }

  /** {@code XJson}, which is all that other schemas know of what is generated. */
  public static ClassName json(ClassName schema) {
    return named(schema, GeneratedClass.JSON);
  }

  static ClassName named(ClassName schema, GeneratedClass generated) {
    return ClassName.get(schema.packageName(), generated.of(schema.simpleNames()));
  }
}
