package io.github.plaidschema.processor.model;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The author's types, and those generated for them, that generated code refers to. */
public final class MentionedTypes {
  private static final FieldType.Visitor<Stream<TypeName>> NAMES = new Names();

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
    type.accept(NAMES).forEach(this::add);
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

  /** What code calls the parts of a type, and what reads and writes them. */
  private static final class Names implements FieldType.Visitor<Stream<TypeName>> {
    @Override
    public Stream<TypeName> scalar(FieldType.Scalar scalar) {
      return Stream.empty();
    }

    @Override
    public Stream<TypeName> closedEnum(FieldType.ClosedEnum closed) {
      return Stream.of(closed.typeName());
    }

    @Override
    public Stream<TypeName> openEnum(FieldType.OpenEnum open) {
      return Stream.of(open.typeName());
    }

    @Override
    public Stream<TypeName> schema(FieldType.SchemaReference schema) {
      return Stream.of(schema.json(), schema.type());
    }

    @Override
    public Stream<TypeName> coded(FieldType.Coded coded) {
      return Stream.of(coded.codec(), coded.typeName());
    }

    @Override
    public Stream<TypeName> list(FieldType.ListOf list) {
      return collection(list);
    }

    @Override
    public Stream<TypeName> set(FieldType.SetOf set) {
      return collection(set);
    }

    @Override
    public Stream<TypeName> map(FieldType.MapOf map) {
      return Stream.concat(Stream.of(map.key().typeName()), container(map.value(), map.typeName()));
    }

    private Stream<TypeName> collection(FieldType.CollectionOf collection) {
      return container(collection.element(), collection.typeName());
    }

    private Stream<TypeName> container(FieldType.Element element, TypeName type) {
      return Stream.concat(element.type().accept(this), Stream.of(type));
    }
  }
}
