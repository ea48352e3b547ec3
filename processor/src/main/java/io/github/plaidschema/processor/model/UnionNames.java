package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.model.GeneratedClass;

/**
 * The names of what is generated for a union, which are a contract as those in {@link
 * GeneratedNames}.
 *
 * @param json {@code XJson}, or {@code Outer_XJson} for a nested interface
 * @param visitor {@code XVisitor}, or {@code Outer_XVisitor} for a nested interface
 */
public record UnionNames(ClassName json, ClassName visitor) {

  /** The names for an interface. */
  public static UnionNames of(ClassName union) {
    return new UnionNames(
        GeneratedNames.json(union), GeneratedNames.named(union, GeneratedClass.VISITOR));
  }
}
