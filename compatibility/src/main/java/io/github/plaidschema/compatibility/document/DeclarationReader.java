package io.github.plaidschema.compatibility.document;

import io.github.plaidschema.compatibility.describe.Accessor;
import io.github.plaidschema.compatibility.describe.AdditionalProperties;
import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.DefaultValue;
import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.Head;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.UnionDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the types of a document, as class files would describe them. */
final class DeclarationReader {
  private static final String ADDITIONAL_PROPERTIES = "additionalProperties";

  private final TypeNames names;
  private final Map<JavaName, io.github.plaidschema.openapi.declare.Declaration> declared =
      new LinkedHashMap<>();

  DeclarationReader(
      TypeNames names, List<io.github.plaidschema.openapi.declare.Declaration> declarations) {
    this.names = names;
    declarations.forEach(this::add);
  }

  private void add(io.github.plaidschema.openapi.declare.Declaration declaration) {
    declared.put(declaration.name(), declaration);
    if (declaration instanceof InterfaceDeclaration type) {
      type.nested().forEach(this::add);
    }
  }

  /** All types, those within others too. */
  List<Declaration> all() {
    List<Declaration> all = new ArrayList<>();
    for (io.github.plaidschema.openapi.declare.Declaration declaration : declared.values()) {
      if (declaration instanceof InterfaceDeclaration type) {
        all.add(schema(type));
      } else if (declaration instanceof EnumDeclaration type) {
        all.add(enumeration(type));
      } else if (declaration instanceof UnionDeclaration type) {
        all.add(union(type));
        type.values().forEach(value -> all.add(value(value, type)));
      }
    }
    return all;
  }

  /** The interfaces of what is none of the variants of a union. */
  List<String> unknownVariants() {
    return declared.values().stream()
        .filter(UnionDeclaration.class::isInstance)
        .map(union -> names.of(((UnionDeclaration) union).unknown()))
        .toList();
  }

  private Head head(JavaName name, boolean isDeprecated, Set<String> superTypes) {
    return new Head(names.of(name), true, isDeprecated, superTypes, Set.of());
  }

  private Schema schema(InterfaceDeclaration type) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Set<String> superTypes = new TreeSet<>();
    inherit(type, fields, superTypes);
    return new Schema(
        head(type.name(), type.deprecated(), superTypes),
        false,
        List.copyOf(fields.values()),
        type.keepsUnknown() ? Optional.of(additionalProperties()) : Optional.empty(),
        Optional.empty());
  }

  /** The fields of the interfaces above, and behind them its own, which may take their place. */
  private void inherit(
      InterfaceDeclaration type, Map<String, Field> fields, Set<String> superTypes) {
    type.unions().forEach(union -> superTypes.add(names.of(union)));
    for (JavaName parent : type.parents()) {
      superTypes.add(names.of(parent));
      if (declared.get(parent) instanceof InterfaceDeclaration above) {
        inherit(above, fields, superTypes);
      }
    }
    type.fields().forEach(field -> fields.put(field.accessor(), field(field)));
  }

  private Field field(io.github.plaidschema.openapi.declare.Field field) {
    return new Field(
        accessor(field.accessor(), names.returned(field)),
        field.accessor(),
        field.jsonName(),
        field.presence(),
        names.value(field),
        Optional.empty(),
        field.defaultValue().map(DeclarationReader::defaultValue),
        field.sensitive(),
        field.deprecated());
  }

  private Accessor accessor(String name, JavaType returned) {
    return new Accessor(name, "()" + names.descriptor(returned), returned);
  }

  private AdditionalProperties additionalProperties() {
    JavaType any =
        names.map(new FieldType.MapOf(new FieldType.Element(FieldType.anyJson(), false)));
    return new AdditionalProperties(accessor(ADDITIONAL_PROPERTIES, any), ADDITIONAL_PROPERTIES);
  }

  private static DefaultValue defaultValue(
      io.github.plaidschema.openapi.declare.DefaultValue value) {
    String text = text(value);
    return new DefaultValue(text, text);
  }

  private static String text(io.github.plaidschema.openapi.declare.DefaultValue value) {
    if (value instanceof io.github.plaidschema.openapi.declare.DefaultValue.Flag flag) {
      return String.valueOf(flag.value());
    }
    if (value instanceof io.github.plaidschema.openapi.declare.DefaultValue.Whole whole) {
      return String.valueOf(whole.value());
    }
    if (value instanceof io.github.plaidschema.openapi.declare.DefaultValue.Decimal decimal) {
      return decimal.value().toPlainString();
    }
    if (value instanceof io.github.plaidschema.openapi.declare.DefaultValue.Constant constant) {
      return "\"" + constant.text() + "\"";
    }
    return "\"" + ((io.github.plaidschema.openapi.declare.DefaultValue.Text) value).value() + "\"";
  }

  private Enumeration enumeration(EnumDeclaration type) {
    return new Enumeration(
        head(type.name(), type.deprecated(), Set.of()),
        type.constants().stream()
            .map(constant -> new Enumeration.Constant(constant.name(), constant.text(), false))
            .toList(),
        Optional.empty());
  }

  private Union union(UnionDeclaration type) {
    List<Union.Variant> variants = new ArrayList<>();
    type.values()
        .forEach(value -> variants.add(new Union.Variant(names.of(value.name()), List.of())));
    type.variants()
        .forEach(
            variant ->
                variants.add(
                    new Union.Variant(names.of(variant.name()), variant.discriminatorValues())));
    return new Union(
        head(type.name(), type.deprecated(), Set.of()),
        type.discriminators(),
        variants,
        Optional.of(names.of(type.unknown())));
  }

  /** The interface around a value that is not an object. */
  private Schema value(UnionDeclaration.ValueVariant value, UnionDeclaration union) {
    JavaType type = names.of(value.type());
    return new Schema(
        head(value.name(), false, Set.of(names.of(union.name()))),
        true,
        List.of(
            new Field(
                accessor("value", type),
                "value",
                "value",
                Presence.REQUIRED,
                type,
                Optional.empty(),
                Optional.empty(),
                false,
                false)),
        Optional.empty(),
        Optional.empty());
  }
}
