package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
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

  /** The names for an interface. */
  public static GeneratedNames of(ClassName schema) {
    String stem = String.join("_", schema.simpleNames());
    ClassName builder = ClassName.get(schema.packageName(), stem + "Builder");
    return new GeneratedNames(
        builder, builder.nestedClass("Value"), ClassName.get(schema.packageName(), stem + "Json"));
  }

  /**
   * With another name for the implementation if members of the interface have its name, which would
   * be theirs inside of it. Nothing outside of the generated files refers to it.
   */
  public GeneratedNames avoiding(Collection<String> members) {
    String name = value.simpleName();
    while (members.contains(name)) {
      name += "_";
    }
    return new GeneratedNames(builder, builder.nestedClass(name), json);
  }
}
