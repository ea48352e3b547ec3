package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;

import io.github.plaidschema.compatibility.describe.Head;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Names;
import java.util.Set;

/** What changed of that which all kinds of types have. */
final class HeadChanges {
  private final Renames renames;
  private final Changes changes;

  HeadChanges(Renames renames, Changes changes) {
    this.renames = renames;
    this.changes = changes;
  }

  /**
   * Compares two heads.
   *
   * @param fields the names of the accessors that the new type has for fields
   */
  void compare(Head older, Head newer, Set<String> fields) {
    if (older.isPublic() && !newer.isPublic()) {
      changes.add(
          ChangeKind.TYPE_HIDDEN,
          "public",
          "",
          Effects.none()
              .breaks(COMPILED, "Compiled callers fail with IllegalAccessError.")
              .breaks(SOURCE, "Code that names it does not compile.")
              .breaks(IMPLEMENTERS, "Implementations do not compile."));
    }
    if (newer.isDeprecated() && !older.isDeprecated()) {
      changes.add(
          ChangeKind.TYPE_DEPRECATED,
          "",
          "@Deprecated",
          Effects.none()
              .changes(SOURCE, "The compiler warns where it is used.")
              .changes(IMPLEMENTERS, "The compiler warns where it is implemented."));
    }
    compareSuperTypes(older, newer);
    compareMethods(older, newer, fields);
  }

  private void compareSuperTypes(Head older, Head newer) {
    for (String type : older.superTypes()) {
      if (!newer.superTypes().contains(renames.newName(type))) {
        changes.add(
            ChangeKind.SUPER_INTERFACE_REMOVED,
            Names.last(type),
            Names.simple(type),
            "",
            Effects.none()
                .breaks(
                    COMPILED,
                    "Compiled callers that take it for one fail with ClassCastException or"
                        + " IncompatibleClassChangeError.")
                .breaks(SOURCE, "Code that takes it for one does not compile."));
      }
    }
    for (String type : newer.superTypes()) {
      boolean isNew = older.superTypes().stream().noneMatch(old -> renames.areSame(old, type));
      if (isNew) {
        changes.add(
            ChangeKind.SUPER_INTERFACE_ADDED,
            Names.last(type),
            "",
            Names.simple(type),
            Effects.none());
      }
    }
  }

  private void compareMethods(Head older, Head newer, Set<String> fields) {
    for (Method method : older.methods()) {
      boolean isField = method.parameters().equals("()") && fields.contains(method.name());
      boolean isThere =
          newer.methods().stream()
              .anyMatch(
                  other ->
                      other.name().equals(method.name())
                          && other.parameters().equals(method.parameters())
                          && (other.descriptor().equals(method.descriptor())
                              || renames.isNewNameOfAnOldType(newer.name())));
      if (!isThere && !isField) {
        changes.add(
            ChangeKind.METHOD_REMOVED,
            method.toString(),
            method.toString(),
            "",
            Effects.none()
                .breaks(COMPILED, "Compiled calls fail with NoSuchMethodError.")
                .breaks(SOURCE, "Calls do not compile."));
      }
    }
  }
}
