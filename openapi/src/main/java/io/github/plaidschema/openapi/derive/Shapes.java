package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what objects are recognized as variants of a union without a discriminator: the names of their
 * properties, whether each has to be there, the kinds of its values, its known strings, and whether
 * there may be other properties. Two variants with one shape look the same. The rule is the
 * processor's; a test holds the two together.
 */
final class Shapes {
  /** Such as {@code `ITEM`}, also with quotation marks within the backticks, or a full stop. */
  private static final Pattern ONLY_A_STRING = Pattern.compile("\\s*`\"?([^`\"]+)\"?`\\.?\\s*");

  private final ApiDocument document;
  private final Roles roles;
  private final Usage usage;
  private final RawObjects objects;
  private final Map<String, Shape> known = new HashMap<>();

  Shapes(ApiDocument document, Roles roles, Usage usage) {
    this.document = document;
    this.roles = roles;
    this.usage = usage;
    this.objects = new RawObjects(document);
  }

  enum Kind {
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT,
    ANY
  }

  enum Need {
    VALUE,
    PROPERTY,
    NOTHING
  }

  /** What is looked at; two that are equal look the same. */
  record Shape(Set<Property> properties, boolean isOpen) {}

  /**
   * A property.
   *
   * @param texts the known strings, if it is an enum
   */
  record Property(String name, Need need, Kind kind, List<String> texts) {}

  /** What is known of the values of a property. */
  private record Value(Kind kind, List<String> texts, boolean nullable) {}

  Shape of(String schema) {
    return known.computeIfAbsent(schema, this::shape);
  }

  private Shape shape(String schema) {
    RawObjects.RawObject object = objects.of(document.schema(schema));
    Set<Property> properties = new LinkedHashSet<>();
    object
        .properties()
        .forEach(
            (name, node) -> {
              Value value = value(node, new HashSet<>());
              properties.add(
                  new Property(
                      name,
                      need(node, schema, object.required().contains(name), value),
                      value.kind(),
                      value.texts()));
            });
    return new Shape(properties, object.isOpen());
  }

  private Need need(SchemaNode node, String schema, boolean isRequired, Value value) {
    Notes notes = node.notes();
    boolean isOneWay =
        (notes.readOnly() && usage.isSent(schema))
            || (notes.writeOnly() && usage.isReceived(schema));
    if (!isRequired || isOneWay) {
      return Need.NOTHING;
    }
    return value.nullable() ? Need.PROPERTY : Need.VALUE;
  }

  /** Whether an object has a property. */
  boolean has(String schema, String property) {
    return objects.of(document.schema(schema)).properties().containsKey(property);
  }

  /** The properties that every document of an object has, with the strings that they may be. */
  Map<String, List<String>> requiredTexts(String schema) {
    Map<String, List<String>> required = new LinkedHashMap<>();
    for (Property property : of(schema).properties()) {
      if (property.need() == Need.VALUE && !property.texts().isEmpty()) {
        required.put(property.name(), property.texts());
      }
    }
    return required;
  }

  /** The strings that a property of a schema has, if it is an enum; empty if it is any string. */
  Optional<List<String>> texts(String schema, String property) {
    SchemaNode node = objects.of(document.schema(schema)).properties().get(property);
    if (node == null) {
      return Optional.empty();
    }
    Value value = value(node, new HashSet<>());
    return value.kind() == Kind.STRING && isText(node, new HashSet<>())
        ? Optional.of(value.texts())
        : Optional.empty();
  }

  /**
   * What a property of a schema says in words that its only string is: its example, or a
   * description that is nothing but a string in backticks. Empty if they say nothing, or not the
   * same.
   */
  Optional<String> wordedText(String schema, String property) {
    SchemaNode node = objects.of(document.schema(schema)).properties().get(property);
    if (node == null) {
      return Optional.empty();
    }
    Matcher quoted = ONLY_A_STRING.matcher(node.notes().description());
    Optional<String> described = quoted.matches() ? Optional.of(quoted.group(1)) : Optional.empty();
    Optional<String> example = node.notes().example();
    return described.isPresent() && example.isPresent() && !described.equals(example)
        ? Optional.empty()
        : described.or(() -> example);
  }

  /** Whether it is a string or an enum in Java, rather than a date or the like. */
  private boolean isText(SchemaNode node, Set<String> passed) {
    if (node.form() instanceof Form.Reference reference) {
      return passed.add(reference.schema()) && isText(document.schema(reference.schema()), passed);
    }
    if (node.form() instanceof Form.Composition composition) {
      List<SchemaNode> essential = Roles.essential(composition);
      return essential.size() == 1 && isText(essential.get(0), passed);
    }
    return node.form() instanceof Form.Choice
        || (node.form() instanceof Form.Value value && value.kind().scalar() == ScalarType.STRING);
  }

  private Value value(SchemaNode node, Set<String> passed) {
    Value found = ofForm(node, passed);
    return new Value(found.kind(), found.texts(), found.nullable() || node.notes().nullable());
  }

  private Value ofForm(SchemaNode node, Set<String> passed) {
    if (node.form() instanceof Form.Reference reference) {
      return passed.add(reference.schema())
          ? value(document.schema(reference.schema()), passed)
          : new Value(Kind.ANY, List.of(), false);
    }
    if (node.form() instanceof Form.Choice choice) {
      return new Value(Kind.STRING, Roles.isTooLarge(choice) ? List.of() : choice.texts(), false);
    }
    if (node.form() instanceof Form.Composition composition) {
      List<SchemaNode> essential = Roles.essential(composition);
      if (essential.size() == 1) {
        return value(essential.get(0), passed);
      }
      boolean isObject =
          roles.isObject(composition)
              || (essential.isEmpty()
                  && composition.parts().stream()
                      .anyMatch(part -> part.form() instanceof Form.Structure));
      return new Value(isObject ? Kind.OBJECT : Kind.ANY, List.of(), false);
    }
    return new Value(simple(node.form()), List.of(), isAny(node.form()));
  }

  private static boolean isAny(Form form) {
    return form.equals(new Form.Value(ValueKind.ANYTHING));
  }

  private static Kind simple(Form form) {
    if (form instanceof Form.Listing) {
      return Kind.ARRAY;
    }
    if (form instanceof Form.Structure) {
      return Kind.OBJECT;
    }
    if (!(form instanceof Form.Value value)) {
      return Kind.ANY;
    }
    Set<JsonKind> kinds = value.kind().scalar().jsonKinds();
    return kinds.size() > 1 ? Kind.ANY : Kind.valueOf(kinds.iterator().next().name());
  }
}
