package io.github.plaidschema.compatibility.compare;

import static java.util.stream.Collectors.toCollection;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much of what they contain an old and a new type have in common. */
final class Members {
  private final Renames renames;

  Members(Renames renames) {
    this.renames = renames;
  }

  /**
   * From 0 for types that have nothing in common, or are of different kinds, to 1 for those with
   * the same members by their names in JSON.
   */
  double likeness(Declaration one, Declaration other) {
    if (one.getClass() != other.getClass()) {
      return 0;
    }
    Set<String> common = names(one);
    Set<String> others = names(other);
    int all = common.size() + others.size();
    common.retainAll(others);
    return all == 0 ? 1 : 2.0 * common.size() / all;
  }

  private Set<String> names(Declaration declaration) {
    if (declaration instanceof Schema schema) {
      return schema.fields().stream().map(Field::jsonName).collect(toCollection(HashSet::new));
    } else if (declaration instanceof Enumeration enumeration) {
      return enumeration.constants().stream()
          .map(Enumeration.Constant::text)
          .collect(toCollection(HashSet::new));
    } else if (declaration instanceof Union union) {
      return union.variants().stream()
          .flatMap(
              variant ->
                  variant.texts().isEmpty()
                      ? Stream.of(renames.newName(variant.type()))
                      : variant.texts().stream().map(UnionChanges::quoted))
          .collect(toCollection(HashSet::new));
    }
    return new HashSet<>();
  }

  /** Whether two types have the same members, down to their types. */
  boolean areEqual(Declaration old, Declaration candidate) {
    if (old instanceof Schema schema && candidate instanceof Schema other) {
      return !schema.fields().isEmpty() && areEqual(schema, other);
    } else if (old instanceof Enumeration enumeration && candidate instanceof Enumeration other) {
      return enumeration.constants().equals(other.constants());
    } else if (old instanceof Union union && candidate instanceof Union other) {
      return renamed(union).equals(other.variants());
    }
    return false;
  }

  private List<Union.Variant> renamed(Union union) {
    return union.variants().stream()
        .map(variant -> new Union.Variant(renames.newName(variant.type()), variant.texts()))
        .toList();
  }

  private boolean areEqual(Schema old, Schema candidate) {
    List<Field> fields = old.fields();
    List<Field> others = candidate.fields();
    boolean areEqual = fields.size() == others.size();
    for (int i = 0; areEqual && i < fields.size(); i++) {
      Field field = fields.get(i);
      Field other = others.get(i);
      areEqual =
          field.accessor().name().equals(other.accessor().name())
              && field.jsonName().equals(other.jsonName())
              && field.presence() == other.presence()
              && renamed(field.type(), old, candidate).equals(other.type());
    }
    return areEqual;
  }

  /** A type that refers to itself does so under either name. */
  private JavaType renamed(JavaType type, Schema old, Schema candidate) {
    return new JavaType(
        type.name().equals(old.name()) ? candidate.name() : renames.newName(type.name()),
        type.arguments().stream().map(argument -> renamed(argument, old, candidate)).toList(),
        type.isNullable());
  }
}
