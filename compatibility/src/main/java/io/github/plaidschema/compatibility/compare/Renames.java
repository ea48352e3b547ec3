package io.github.plaidschema.compatibility.compare;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Names;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which types are the same under another name: one that is gone and one that is new, of the same
 * kind, if they have the same simple name or the same members, and no third type has.
 */
final class Renames {
  private final Map<String, String> newNames = new HashMap<>();
  private final Map<String, String> oldNames = new HashMap<>();

  static Renames between(Version older, Version newer) {
    Renames renames = new Renames();
    List<Declaration> gone = only(older, newer);
    List<Declaration> added = only(newer, older);
    renames.match(gone, added, Renames::haveOneSimpleName);
    renames.match(gone, added, Renames::haveTheSameMembers);
    return renames;
  }

  private static List<Declaration> only(Version one, Version other) {
    return one.declarations().values().stream()
        .filter(declaration -> !other.types().contains(declaration.name()))
        .toList();
  }

  private void match(
      List<Declaration> gone, List<Declaration> added, BiPredicate<Declaration, Declaration> same) {
    for (Declaration old : gone) {
      List<Declaration> candidates = added.stream().filter(each -> fits(old, each, same)).toList();
      boolean isClear =
          candidates.size() == 1
              && gone.stream().filter(each -> fits(each, candidates.get(0), same)).count() == 1;
      if (isClear) {
        newNames.put(old.name(), candidates.get(0).name());
        oldNames.put(candidates.get(0).name(), old.name());
      }
    }
  }

  private boolean fits(
      Declaration old, Declaration candidate, BiPredicate<Declaration, Declaration> same) {
    return !newNames.containsKey(old.name())
        && !oldNames.containsKey(candidate.name())
        && old.getClass() == candidate.getClass()
        && same.test(old, candidate);
  }

  private static boolean haveOneSimpleName(Declaration one, Declaration other) {
    return Names.last(one.name()).equals(Names.last(other.name()));
  }

  private static boolean haveTheSameMembers(Declaration one, Declaration other) {
    String members = members(one);
    return !members.isEmpty() && members.equals(members(other));
  }

  private static String members(Declaration declaration) {
    if (declaration instanceof Schema schema) {
      return schema.fields().stream().map(field -> member(field, schema)).collect(joining("\n"));
    } else if (declaration instanceof Enumeration enumeration) {
      return enumeration.constants().stream()
          .map(constant -> constant.name() + " " + constant.text())
          .collect(joining("\n"));
    } else if (declaration instanceof Union union) {
      return union.variants().stream().map(Union.Variant::type).collect(joining("\n"));
    }
    return "";
  }

  /** A type that refers to itself does so under either name. */
  private static String member(Field field, Schema schema) {
    return String.join(
        " ",
        field.accessor().name(),
        field.jsonName(),
        field.presence().name(),
        withoutName(field.type(), schema.name()).qualified());
  }

  private static JavaType withoutName(JavaType type, String name) {
    return new JavaType(
        type.name().equals(name) ? "itself" : type.name(),
        type.arguments().stream().map(argument -> withoutName(argument, name)).toList(),
        type.isNullable());
  }

  /** What the new version calls a type of the old one. */
  String newName(String oldName) {
    return newNames.getOrDefault(oldName, oldName);
  }

  /** Whether the new version has a type of the old one under this name. */
  boolean isNewNameOfAnOldType(String newName) {
    return oldNames.containsKey(newName);
  }

  /** Whether a type of the old version and one of the new version are the same. */
  boolean areSame(String oldName, String newName) {
    return newName(oldName).equals(newName);
  }
}
