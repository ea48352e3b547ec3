package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.name.TypeNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The types that are declared in one interface. Their names depend on what stands in it alone, so
 * that no other schema of the document changes them.
 */
final class NestedTypes {
  /** What leaves room for what the processor adds, below the 255 bytes of a file system. */
  private static final int MAX_BYTES = 150;

  private static final int KEPT_CHARACTERS = 40;

  private final JavaName enclosing;
  private final Optional<NestedTypes> outermost;
  private final TypeNames names = new TypeNames();
  private final List<Declaration> declarations = new ArrayList<>();

  /**
   * @param outermost those of the interface that the file has its name from; empty if it is this
   *     one
   */
  NestedTypes(JavaName enclosing, Optional<NestedTypes> outermost) {
    this.enclosing = enclosing;
    this.outermost = outermost;
    enclosing.simpleNames().forEach(names::take);
  }

  /** Where a type is to be declared: further out if its name would be too long for a file. */
  NestedTypes roomFor(String wanted) {
    return outermost.isPresent() && isTooLong(enclosing.nested(wanted)) ? outermost.get() : this;
  }

  NestedTypes outermost() {
    return outermost.orElse(this);
  }

  private static boolean isTooLong(JavaName name) {
    return String.join("_", name.simpleNames()).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
  }

  /** The name of a type that is wanted for a property. */
  JavaName name(String wanted) {
    boolean isLong = isTooLong(enclosing.nested(wanted));
    return enclosing.nested(names.allotOne(isLong ? shortened(wanted) : wanted));
  }

  /** The name that somebody chose; empty if another type has it. */
  Optional<JavaName> given(String name) {
    return names.takeChosen(name) ? Optional.of(enclosing.nested(name)) : Optional.empty();
  }

  private static String shortened(String name) {
    int end = Math.min(name.length(), KEPT_CHARACTERS);
    return name.substring(0, end) + "%08X".formatted(name.hashCode());
  }

  void declare(Declaration declaration) {
    declarations.add(declaration);
  }

  List<Declaration> declarations() {
    return List.copyOf(declarations);
  }
}
