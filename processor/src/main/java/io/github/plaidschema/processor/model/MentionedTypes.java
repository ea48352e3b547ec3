package io.github.plaidschema.processor.model;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashSet;
import java.util.Set;

/** The author's types, and those generated for them, that generated code refers to. */
public final class MentionedTypes {
  private final Set<ClassName> types = new LinkedHashSet<>();

  private MentionedTypes() {}

  /** All of them, in the order in which they turn up. */
  public static Set<ClassName> in(Declaration declaration) {
    MentionedTypes mentioned = new MentionedTypes();
    mentioned.types.add(declaration.type());
    if (declaration instanceof Schema schema) {
      mentioned.addSchema(schema);
    } else if (declaration instanceof Union union) {
      mentioned.addUnion(union);
    }
    return mentioned.types;
  }

  /** The packages of these types. */
  public static Set<String> packagesOf(Declaration declaration) {
    return in(declaration).stream()
        .map(ClassName::packageName)
        .filter(name -> !name.isEmpty())
        .collect(toCollection(LinkedHashSet::new));
  }

  /** Those in the type of a field. */
  public static Set<ClassName> in(FieldType type) {
    MentionedTypes mentioned = new MentionedTypes();
    mentioned.add(type);
    return mentioned.types;
  }

  private void addSchema(Schema schema) {
    types.add(schema.names().builder());
    types.add(schema.names().json());
    schema.fields().forEach(field -> add(field.type()));
  }

  private void addUnion(Union union) {
    types.add(union.names().json());
    types.add(union.names().visitor());
    types.add(union.unknown());
    for (Union.Variant variant : union.variants()) {
      types.add(variant.type());
      types.add(variant.json());
    }
  }

  private void add(FieldType type) {
    if (type instanceof FieldType.SchemaReference schema) {
      types.add(schema.json());
    } else if (type instanceof FieldType.Coded coded) {
      types.add(coded.codec());
    } else if (type instanceof FieldType.ListOf list) {
      add(list.element().type());
    } else if (type instanceof FieldType.SetOf set) {
      add(set.element().type());
    } else if (type instanceof FieldType.MapOf map) {
      add(map.key().typeName());
      add(map.value().type());
    }
    if (!(type instanceof FieldType.Scalar)) {
      add(type.typeName());
    }
  }

  private void add(TypeName type) {
    TypeName plain = type.withoutAnnotations();
    if (plain instanceof ClassName named) {
      types.add(named);
    } else if (plain instanceof ParameterizedTypeName parameterized) {
      add(parameterized.rawType());
      parameterized.typeArguments().forEach(this::add);
    }
  }
}
