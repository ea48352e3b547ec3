package io.github.plaidschema.model.classfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method without parameters of an interface, as all its declarations say.
 *
 * @param declarations the one that counts, and behind it those that it overrides or that stand
 *     beside it
 * @param returned what it returns as a member of the interface: type variables are resolved
 * @param nullable the parts of what it returns that may be null
 */
public record Accessor(
    List<Declaration> declarations, TypeSignature returned, Set<TypePath> nullable) {

  /** A method, and the interface that declares it. */
  public record Declaration(ClassFile in, ClassFile.Method method) {}

  public Accessor {
    declarations = List.copyOf(declarations);
    nullable = Set.copyOf(nullable);
  }

  /** The declaration that counts. */
  public Declaration declaration() {
    return declarations.get(0);
  }

  public String name() {
    return declaration().method().name();
  }

  /** Whether one of the declarations has an annotation of the project's own. */
  public boolean has(String annotation) {
    return declarations.stream().anyMatch(each -> each.method().annotations().has(annotation));
  }

  /** What the first declaration says with an annotation of the project's own. */
  Optional<String> string(String annotation, String member) {
    return declarations.stream()
        .map(each -> each.method().annotations())
        .filter(annotations -> annotations.has(annotation))
        .findFirst()
        .flatMap(annotations -> annotations.string(annotation, member));
  }

  /** Whether it is a field, or holds all that are not: a default method is one only if marked. */
  boolean describesJson() {
    return declaration().method().isAbstract() || isDefaulted();
  }

  boolean isDefaulted() {
    return has("DefaultValue");
  }

  boolean isNullable() {
    return nullable.contains(TypePath.WHOLE);
  }
}
