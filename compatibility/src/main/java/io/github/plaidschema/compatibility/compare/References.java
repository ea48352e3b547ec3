package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Operation;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Version;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types stand in the places of others: the type of the same field, or the variant for the
 * same value of a discriminator, in types that both versions have.
 */
final class References {
  private final Version successorsIn;
  private final Map<String, Map<String, Integer>> successors;
  private final Version predecessorsIn;
  private final Map<String, Map<String, Integer>> predecessors;

  private References(
      Version successorsIn,
      Map<String, Map<String, Integer>> successors,
      Version predecessorsIn,
      Map<String, Map<String, Integer>> predecessors) {
    this.successorsIn = successorsIn;
    this.successors = successors;
    this.predecessorsIn = predecessorsIn;
    this.predecessors = predecessors;
  }

  /** The references of all types that both versions have, as far as that is known. */
  static References between(Version older, Version newer, Renames known) {
    References references =
        new References(newer, new LinkedHashMap<>(), older, new LinkedHashMap<>());
    for (Declaration before : older.declarations().values()) {
      Declaration after = newer.declarations().get(known.newName(before.name()));
      if (before instanceof Schema schema && after instanceof Schema other) {
        references.compare(schema, other);
      } else if (before instanceof Union union && after instanceof Union other) {
        references.compare(union, other);
      }
    }
    OperationPairs.between(older, newer).pairs().forEach(references::compare);
    return references;
  }

  /** From the new version to the old one. */
  References reversed() {
    return new References(predecessorsIn, predecessors, successorsIn, successors);
  }

  /** The types that stand where a type stood, with the number of such places. */
  Map<String, Integer> successors(String type) {
    return successors.getOrDefault(type, Map.of());
  }

  /** One of the {@link #successors}. */
  Declaration declaration(String successor) {
    return Optional.ofNullable(successorsIn.declarations().get(successor)).orElseThrow();
  }

  private void compare(Schema before, Schema after) {
    for (Field field : before.fields()) {
      after.fields().stream()
          .filter(other -> other.jsonName().equals(field.jsonName()))
          .findFirst()
          .ifPresent(other -> align(field.type(), other.type()));
    }
  }

  private void compare(Union before, Union after) {
    for (Union.Variant variant : before.variants()) {
      Optional<Union.Variant> counterpart =
          after.variants().stream()
              .filter(other -> other.texts().stream().anyMatch(variant.texts()::contains))
              .findFirst();
      counterpart.ifPresent(other -> note(variant.type(), other.type()));
    }
  }

  private void compare(Operation before, Operation after) {
    align(before.response(), after.response());
    before.error().ifPresent(type -> after.error().ifPresent(other -> align(type, other)));
    for (Operation.Parameter parameter : before.parameters()) {
      after.parameters().stream()
          .filter(other -> other.place() == parameter.place())
          .filter(other -> other.sentAs().equals(parameter.sentAs()))
          .forEach(other -> align(parameter.type(), other.type()));
    }
  }

  /** A type in a container stands where it stood, whatever becomes of the container. */
  private void align(JavaType before, JavaType after) {
    List<JavaType> old = before.arguments();
    List<JavaType> now = after.arguments();
    if (old.isEmpty() && now.isEmpty()) {
      note(before.name(), after.name());
    } else if (old.isEmpty()) {
      align(before, now.get(now.size() - 1));
    } else if (now.isEmpty()) {
      align(old.get(old.size() - 1), after);
    } else {
      align(old.get(old.size() - 1), now.get(now.size() - 1));
      if (old.size() == 2 && now.size() == 2) {
        align(old.get(0), now.get(0));
      }
    }
  }

  private void note(String before, String after) {
    boolean isGone = !successorsIn.types().contains(before);
    boolean isAdded = !predecessorsIn.types().contains(after);
    boolean areDeclared =
        predecessorsIn.declarations().containsKey(before)
            && successorsIn.declarations().containsKey(after);
    if (isGone && isAdded && areDeclared) {
      count(successors, before, after);
      count(predecessors, after, before);
    }
  }

  private static void count(Map<String, Map<String, Integer>> all, String from, String to) {
    all.computeIfAbsent(from, name -> new LinkedHashMap<>()).merge(to, 1, Integer::sum);
  }

  /** The types that a type names. */
  static Set<String> namesIn(Declaration declaration) {
    Set<String> names = new HashSet<>();
    if (declaration instanceof Schema schema) {
      schema.fields().forEach(field -> collect(field.type(), names));
    } else if (declaration instanceof Union union) {
      union.variants().forEach(variant -> names.add(variant.type()));
    }
    return names;
  }

  /** The types that a type is made of. */
  static Set<String> namesIn(JavaType type) {
    Set<String> names = new HashSet<>();
    collect(type, names);
    return names;
  }

  private static void collect(JavaType type, Set<String> names) {
    names.add(type.name());
    type.arguments().forEach(argument -> collect(argument, names));
  }
}
