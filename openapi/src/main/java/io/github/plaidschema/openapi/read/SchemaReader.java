package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.Notes;
import io.github.plaidschema.openapi.document.Place;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.report.Findings;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the parser's schemas to ours. */
final class SchemaReader {
  private static final Form ANYTHING = new Form.Value(ValueKind.ANYTHING);

  private final Set<String> known;
  private final Findings findings;

  /**
   * @param known the names that a schema may refer to
   */
  SchemaReader(Set<String> known, Findings findings) {
    this.known = known;
    this.findings = findings;
  }

  SchemaNode read(@Nullable Schema<?> schema, Place place) {
    if (schema == null) {
      return SchemaNode.of(ANYTHING);
    }
    if (schema.get$ref() != null) {
      return new SchemaNode(notes(schema), reference(schema.get$ref(), place));
    }
    reportUnread(schema, place);
    List<SchemaNode> parts = new ArrayList<>();
    for (Schema<?> part : orNone(schema.getAllOf())) {
      parts.add(read(part, place));
    }
    Notes notes = notes(schema);
    for (List<Schema<?>> variants : List.of(orNone(schema.getOneOf()), orNone(schema.getAnyOf()))) {
      if (!variants.isEmpty()) {
        notes = notes.orNullable(variants.stream().anyMatch(SchemaReader::isNull));
        alternatives(variants, schema, place).ifPresent(parts::add);
      }
    }
    Optional<Form> own = own(schema, place);
    if (parts.isEmpty()) {
      return new SchemaNode(notes, own.orElse(ANYTHING));
    }
    own.filter(form -> form instanceof Form.Structure structure && !structure.isOpen())
        .ifPresent(form -> parts.add(SchemaNode.of(form)));
    if (parts.size() == 1 && schema.getAllOf() == null) {
      return new SchemaNode(notes.or(parts.get(0).notes()), parts.get(0).form());
    }
    return new SchemaNode(notes, new Form.Composition(List.copyOf(parts)));
  }

  private Form reference(String reference, Place place) {
    Optional<String> name = ReferenceNames.schema(reference);
    if (name.isEmpty() || !known.contains(name.get())) {
      findings.add(
          place, "refers to %s, which is no schema of the document: any JSON".formatted(reference));
      return ANYTHING;
    }
    return new Form.Reference(name.get());
  }

  private Optional<SchemaNode> alternatives(
      List<Schema<?>> variants, Schema<?> schema, Place place) {
    List<SchemaNode> read = new ArrayList<>();
    for (Schema<?> variant : variants) {
      SchemaNode node = read(variant, place);
      if (isNull(variant)) {
        continue;
      }
      if (node.form() instanceof Form.Structure structure
          && structure.properties().isEmpty()
          && !structure.required().isEmpty()) {
        findings.add(place, "says which properties go together, which is not checked");
        return Optional.empty();
      }
      read.add(node);
    }
    if (read.size() == 1) {
      return Optional.of(read.get(0));
    }
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        SchemaNode.of(new Form.Alternatives(List.copyOf(read), discriminator(schema))));
  }

  private static Optional<Form.Discriminator> discriminator(Schema<?> schema) {
    if (schema.getDiscriminator() == null || schema.getDiscriminator().getPropertyName() == null) {
      return Optional.empty();
    }
    Map<String, String> mapping = new LinkedHashMap<>();
    if (schema.getDiscriminator().getMapping() != null) {
      schema
          .getDiscriminator()
          .getMapping()
          .forEach(
              (value, target) -> mapping.put(value, ReferenceNames.schema(target).orElse(target)));
    }
    return Optional.of(
        new Form.Discriminator(schema.getDiscriminator().getPropertyName(), mapping));
  }

  /** What the schema says itself, apart from what it is composed of. */
  private Optional<Form> own(Schema<?> schema, Place place) {
    if (schema.getEnum() != null || schema.getConst() != null) {
      return Optional.of(choice(schema, place));
    }
    Set<String> types = types(schema);
    if (types.equals(Set.of("integer", "number"))) {
      return Optional.of(new Form.Value(ValueKind.NUMBER));
    }
    if (types.size() > 1) {
      findings.add(
          place, "may be of several types (%s): any JSON".formatted(String.join(", ", types)));
      return Optional.of(ANYTHING);
    }
    return switch (types.stream().findFirst().orElse("")) {
      case "string" -> Optional.of(value(schema, ValueKinds.ofText(schema.getFormat()), place));
      case "integer" -> Optional.of(value(schema, ValueKinds.ofInteger(schema), place));
      case "number" -> Optional.of(value(schema, ValueKinds.ofNumber(schema.getFormat()), place));
      case "boolean" -> Optional.of(value(schema, ValueKind.BOOLEAN, place));
      case "array" -> Optional.of(listing(schema, place));
      case "object" -> Optional.of(structure(schema, place));
      case "" -> untyped(schema, place);
      default -> Optional.of(ANYTHING);
    };
  }

  private Optional<Form> untyped(Schema<?> schema, Place place) {
    if (schema.getItems() != null || schema.getPrefixItems() != null) {
      return Optional.of(listing(schema, place));
    }
    boolean describesObject =
        schema.getProperties() != null
            || schema.getRequired() != null
            || schema.getAdditionalProperties() != null;
    return describesObject ? Optional.of(structure(schema, place)) : Optional.empty();
  }

  private Form value(Schema<?> schema, ValueKind kind, Place place) {
    if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
      findings.add(place, "has properties, but its type is no object: they are left out");
    }
    return new Form.Value(kind);
  }

  private Form choice(Schema<?> schema, Place place) {
    List<?> values = schema.getEnum() != null ? schema.getEnum() : List.of(schema.getConst());
    List<String> texts = new ArrayList<>();
    boolean others = false;
    for (Object value : values) {
      if (value instanceof String text && !text.isEmpty()) {
        texts.add(text);
      } else if (value instanceof String) {
        findings.add(place, "has the empty text among its values, which no constant stands for");
      } else {
        others |= value != null;
      }
    }
    if (!others && !texts.isEmpty()) {
      return new Form.Choice(texts.stream().distinct().toList());
    }
    if (!others) {
      return new Form.Value(ValueKind.TEXT);
    }
    findings.add(place, "names values that are no texts, which are not checked");
    Set<String> types = types(schema);
    return switch (types.size() == 1 ? types.iterator().next() : "") {
      case "integer" -> new Form.Value(ValueKinds.ofInteger(schema));
      case "number" -> new Form.Value(ValueKinds.ofNumber(schema.getFormat()));
      case "boolean" -> new Form.Value(ValueKind.BOOLEAN);
      case "string" -> new Form.Value(ValueKind.TEXT);
      default -> ANYTHING;
    };
  }

  private Form listing(Schema<?> schema, Place place) {
    boolean unique = Boolean.TRUE.equals(schema.getUniqueItems());
    if (schema.getPrefixItems() != null) {
      findings.add(place, "has elements of a schema each: a list of any JSON");
      return new Form.Listing(SchemaNode.of(ANYTHING), unique);
    }
    return new Form.Listing(read(schema.getItems(), place), unique);
  }

  @SuppressWarnings("rawtypes") // The parser's own map is raw.
  private Form structure(Schema<?> schema, Place place) {
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      for (Map.Entry<String, Schema> property : schema.getProperties().entrySet()) {
        properties.put(property.getKey(), read(property.getValue(), place.in(property.getKey())));
      }
    }
    Set<String> required =
        schema.getRequired() == null ? Set.of() : new LinkedHashSet<>(schema.getRequired());
    return new Form.Structure(properties, required, additional(schema, place));
  }

  private Form.Additional additional(Schema<?> schema, Place place) {
    Object additional = schema.getAdditionalProperties();
    if (Boolean.FALSE.equals(additional)
        || isNever(additional)
        || isNever(schema.getUnevaluatedProperties())) {
      return new Form.Additional.None();
    }
    if (schema.getPatternProperties() != null) {
      findings.add(place, "has a schema for each pattern of names: any JSON by name");
    }
    if (additional instanceof Schema<?> typed) {
      SchemaNode value = read(typed, place);
      return value.form().equals(ANYTHING)
          ? new Form.Additional.Any()
          : new Form.Additional.Of(value);
    }
    return new Form.Additional.Any();
  }

  private void reportUnread(Schema<?> schema, Place place) {
    if (schema.getDiscriminator() != null
        && schema.getOneOf() == null
        && schema.getAnyOf() == null) {
      findings.add(
          place,
          "has a discriminator, but does not list what it tells apart: each is read as this schema,"
              + " and keeps its other properties");
    }
    if (schema.getNot() != null) {
      findings.add(place, "says what it is not, which is not checked");
    }
    if (schema.getIf() != null || schema.getDependentSchemas() != null) {
      findings.add(place, "has conditions, which are not checked");
    }
    if (isNever(schema)) {
      findings.add(place, "allows no value: any JSON");
    }
  }

  private static Notes notes(Schema<?> schema) {
    boolean hasNullValue =
        schema.getEnum() != null && schema.getEnum().stream().anyMatch(Objects::isNull);
    String description =
        schema.getDescription() != null ? schema.getDescription() : orEmpty(schema.getTitle());
    return new Notes(
        description,
        Boolean.TRUE.equals(schema.getNullable())
            || hasNullValue
            || (schema.getTypes() != null && schema.getTypes().contains("null")),
        Boolean.TRUE.equals(schema.getDeprecated()),
        Boolean.TRUE.equals(schema.getReadOnly()),
        Boolean.TRUE.equals(schema.getWriteOnly()),
        defaultText(schema.getDefault()));
  }

  private static Optional<String> defaultText(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return Optional.of(number.toString());
    }
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? Optional.of(value.toString())
        : Optional.empty();
  }

  private static Set<String> types(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getType() != null) {
      types.add(schema.getType());
    }
    types.remove("null");
    return types;
  }

  private static boolean isNull(Schema<?> schema) {
    return schema.getTypes() != null && schema.getTypes().equals(Set.of("null"));
  }

  private static boolean isNever(@Nullable Object schema) {
    return schema instanceof Schema<?> read && Boolean.FALSE.equals(read.getBooleanSchemaValue());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @SuppressWarnings("rawtypes") // The parser's own lists are raw.
  private static List<Schema<?>> orNone(@Nullable List<Schema> schemas) {
    List<Schema<?>> all = new ArrayList<>();
    if (schemas != null) {
      for (Schema schema : schemas) {
        all.add(schema);
      }
    }
    return all;
  }
}
