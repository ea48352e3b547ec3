package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which schemas of a document become types, and which are but other names for something. */
final class Roles {
  /** An enum of more could be too large for the JVM: its constants are made in one method. */
  private static final int MAX_CONSTANTS = 2_000;

  private final ApiDocument document;
  private final Map<String, Role> roles = new HashMap<>();

  Roles(ApiDocument document) {
    this.document = document;
  }

  Role of(String schema) {
    Role known = roles.get(schema);
    if (known == null) {
      Form form = document.schema(schema).form();
      // For those that lead back to it: an object may be composed of itself, if only by mistake.
      roles.put(schema, form instanceof Form.Composition ? Role.INTERFACE : Role.ALIAS);
      known = roleOf(form);
      roles.put(schema, known);
    }
    return known;
  }

  private Role roleOf(Form form) {
    if (form instanceof Form.Structure structure) {
      return isMap(structure) ? Role.ALIAS : Role.INTERFACE;
    }
    if (form instanceof Form.Choice choice) {
      return isTooLarge(choice) ? Role.ALIAS : Role.ENUM;
    }
    if (form instanceof Form.Alternatives) {
      return Role.UNION;
    }
    return form instanceof Form.Composition composition && isObject(composition)
        ? Role.INTERFACE
        : Role.ALIAS;
  }

  static boolean isTooLarge(Form.Choice choice) {
    return choice.texts().size() > MAX_CONSTANTS;
  }

  /** Whether it names no properties, but says what all of them are. */
  static boolean isMap(Form.Structure structure) {
    return structure.properties().isEmpty()
        && structure.required().isEmpty()
        && structure.additional() instanceof Form.Additional.Of;
  }

  /** Whether all that it is composed of are objects, and it is more than another name for one. */
  boolean isObject(Form.Composition composition) {
    List<SchemaNode> essential = essential(composition);
    boolean isOtherName =
        essential.size() == 1 && essential.get(0).form() instanceof Form.Reference;
    boolean isAlternatives =
        essential.size() == 1 && essential.get(0).form() instanceof Form.Alternatives;
    return !essential.isEmpty()
        && !isOtherName
        && !isAlternatives
        && essential.stream().allMatch(part -> isObject(part) || isMapPart(part))
        && essential.stream().anyMatch(this::isObject);
  }

  /** A map beside an object says what the other properties are. */
  private static boolean isMapPart(SchemaNode node) {
    return node.form() instanceof Form.Structure;
  }

  private boolean isObject(SchemaNode node) {
    if (node.form() instanceof Form.Structure structure) {
      return !isMap(structure);
    }
    if (node.form() instanceof Form.Composition composition) {
      List<SchemaNode> essential = essential(composition);
      return !essential.isEmpty() && essential.stream().allMatch(this::isObject);
    }
    if (node.form() instanceof Form.Alternatives alternatives) {
      return alternatives.variants().stream().allMatch(this::isObject);
    }
    return node.form() instanceof Form.Reference reference
        && (interfaceBehind(reference.schema()).isPresent()
            || isUnionOfObjects(reference.schema(), new HashSet<>()));
  }

  /** Whether it is one of several schemas, all of them objects, or unions of objects in turn. */
  private boolean isUnionOfObjects(String schema, Set<String> passed) {
    return document.schema(schema).form() instanceof Form.Alternatives alternatives
        && passed.add(schema)
        && alternatives.variants().stream()
            .allMatch(
                variant ->
                    variant.form() instanceof Form.Reference reference
                        && (interfaceBehind(reference.schema()).isPresent()
                            || passed.contains(reference.schema())
                            || isUnionOfObjects(reference.schema(), passed)));
  }

  /** The parts that say anything about the value. */
  static List<SchemaNode> essential(Form.Composition composition) {
    List<SchemaNode> parts =
        composition.parts().stream().filter(part -> !isTrivial(part)).distinct().toList();
    List<SchemaNode> others =
        parts.stream().filter(part -> !(part.form() instanceof Form.Value)).toList();
    // Beside another schema, a mere type repeats what that says.
    return others.isEmpty() ? parts : others;
  }

  /** What the other parts note. */
  static Notes trivialNotes(Form.Composition composition) {
    List<SchemaNode> essential = essential(composition);
    return composition.parts().stream()
        .filter(part -> !essential.contains(part))
        .map(SchemaNode::notes)
        .reduce(Notes.NONE, Notes::or);
  }

  static boolean isTrivial(SchemaNode node) {
    return node.form().equals(new Form.Value(ValueKind.ANYTHING))
        || (node.form() instanceof Form.Structure structure && structure.isOpen());
  }

  /** The schema with an interface that this one is, or is another name for. */
  Optional<String> interfaceBehind(String schema) {
    String at = schema;
    Set<String> seen = new HashSet<>();
    while (seen.add(at)) {
      if (of(at) != Role.ALIAS) {
        return of(at) == Role.INTERFACE ? Optional.of(at) : Optional.empty();
      }
      Optional<String> next = next(document.schema(at));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.empty();
  }

  private static Optional<String> next(SchemaNode alias) {
    if (alias.form() instanceof Form.Reference reference) {
      return Optional.of(reference.schema());
    }
    if (alias.form() instanceof Form.Composition composition) {
      List<SchemaNode> essential = new ArrayList<>(essential(composition));
      return essential.size() == 1 ? next(essential.get(0)) : Optional.empty();
    }
    return Optional.empty();
  }
}
