package io.github.plaidschema.testing.describe;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.WholeValue;
import io.github.plaidschema.model.AccessorStyle;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.testing.describe.FieldDescription.Presence;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes schemas and unions by the same rules by which the processor reads them. Describes each
 * type once. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SchemaDescriber {
  private static final String UNKNOWN_VARIANT = "io.github.plaidschema.json.UnknownVariant";

  private final ClassFileCache classes;
  private final AccessorFinder accessors;
  private final NamingFinder namings;
  private final ValueTypeResolver types;
  private final Map<String, Optional<TypeDescription>> described = new HashMap<>();

  /**
   * A describer of what is found in {@code files}, in which all types have to be that these refer
   * to; those of the JDK and the runtime may be left out.
   */
  public SchemaDescriber(ClassFiles files) {
    ClassFiles own = ClassFiles.of(SchemaDescriber.class.getClassLoader());
    this.classes = new ClassFileCache(files.or(own));
    this.accessors = new AccessorFinder(classes);
    this.namings = new NamingFinder(classes);
    this.types = new ValueTypeResolver(classes, namings);
  }

  /**
   * Describes a type; empty if there is no such class, or if it is neither schema nor union.
   *
   * @param binaryName such as {@code com.example.Outer$Inner}
   * @throws DescriptionException if it, or what it refers to, cannot be one: a class file is
   *     missing, or a type is no JSON type
   */
  public synchronized Optional<TypeDescription> describe(String binaryName) {
    Optional<TypeDescription> known = described.get(binaryName);
    if (known == null) {
      known = classes.find(binaryName).flatMap(this::read);
      described.put(binaryName, known);
    }
    return known;
  }

  /**
   * Describes a type that is known to be a schema or a union.
   *
   * @throws DescriptionException as {@link #describe} does, and if it is neither
   */
  public TypeDescription get(String binaryName) {
    return describe(binaryName)
        .orElseThrow(
            () -> new DescriptionException(binaryName + " is no @PlaidSchema and no @PlaidUnion"));
  }

  private Optional<TypeDescription> read(ClassFile type) {
    if (!type.isInterface()) {
      return Optional.empty();
    }
    if (type.annotations().has(PlaidUnion.class)) {
      return Optional.of(union(type));
    }
    return type.annotations().has(PlaidSchema.class) ? Optional.of(schema(type)) : Optional.empty();
  }

  private SchemaDescription schema(ClassFile type) {
    List<AccessorFinder.Accessor> describing =
        accessors.accessors(type).stream()
            .filter(accessor -> !accessor.isDefault() || isDefaulted(accessor))
            .toList();
    AccessorStyle style =
        AccessorStyle.of(describing.stream().map(AccessorFinder.Accessor::name).toList());
    List<FieldDescription> fields =
        describing.stream()
            .filter(accessor -> !isAdditional(accessor))
            .map(accessor -> field(type, accessor, style.property(accessor.name())))
            .toList();
    return new SchemaDescription(
        type.binaryName(),
        type.displayName(),
        describing.stream().anyMatch(accessor -> accessor.is(all -> all.has(WholeValue.class)))
            ? Form.WHOLE_VALUE
            : Form.OBJECT,
        fields,
        describing.stream()
            .filter(SchemaDescriber::isAdditional)
            .map(
                accessor ->
                    new SchemaDescription.AdditionalProperties(
                        accessor.name(), style.property(accessor.name())))
            .findFirst());
  }

  private static boolean isDefaulted(AccessorFinder.Accessor accessor) {
    return accessor.is(all -> all.has(DefaultValue.class));
  }

  private static boolean isAdditional(AccessorFinder.Accessor accessor) {
    return accessor.is(all -> all.has(io.github.plaidschema.AdditionalProperties.class));
  }

  private FieldDescription field(
      ClassFile type, AccessorFinder.Accessor accessor, String property) {
    Optional<JavaType> held = heldByOptional(accessor.returned());
    return new FieldDescription(
        accessor.name(),
        property,
        accessor
            .firstWith(all -> all.has(JsonName.class))
            .flatMap(all -> all.text(JsonName.class, "value"))
            .orElseGet(() -> namings.of(accessor.declaring()).of(property)),
        held.isPresent() ? Presence.OPTIONAL : presence(accessor),
        types.resolve(
            held.orElse(accessor.returned()),
            accessor
                .firstWith(all -> all.has(JsonWith.class))
                .flatMap(all -> all.type(JsonWith.class, "value")),
            type.displayName() + "." + accessor.name()),
        accessor.is(all -> all.has(Sensitive.class)));
  }

  private static Presence presence(AccessorFinder.Accessor accessor) {
    if (isDefaulted(accessor)) {
      return Presence.DEFAULTED;
    }
    return accessor.isNullable() ? Presence.NULLABLE : Presence.REQUIRED;
  }

  private static Optional<JavaType> heldByOptional(JavaType type) {
    if (!(type instanceof JavaType.Declared declared)) {
      return Optional.empty();
    }
    return OptionalClass.named(declared.binaryName())
        .map(
            optional ->
                optional
                    .primitive()
                    .<JavaType>map(held -> new JavaType.Primitive(held.javaName()))
                    .orElseGet(() -> declared.arguments().get(0)));
  }

  private UnionDescription union(ClassFile type) {
    Optional<String> discriminator =
        type.annotations().text(PlaidUnion.class, "discriminator").filter(name -> !name.isEmpty());
    List<UnionDescription.Variant> variants =
        type.permitted().stream()
            .filter(permitted -> !isUnknown(permitted))
            .map(permitted -> variant(type, permitted, discriminator.isPresent()))
            .toList();
    String unknown =
        type.permitted().stream()
            .filter(this::isUnknown)
            .findFirst()
            .orElseThrow(
                () -> new DescriptionException(type.displayName() + " has no unknown variant"));
    return new UnionDescription(
        type.binaryName(), type.displayName(), discriminator, variants, unknown);
  }

  private boolean isUnknown(String permitted) {
    return classes.isSubtype(permitted, UNKNOWN_VARIANT);
  }

  private UnionDescription.Variant variant(
      ClassFile union, String permitted, boolean hasDiscriminator) {
    ClassFile file = classes.get(permitted);
    SchemaDescription schema = schema(file);
    if (!hasDiscriminator || schema.form() == Form.WHOLE_VALUE) {
      return new UnionDescription.Variant(schema, List.of());
    }
    List<String> mapped =
        union.annotations().mappings().stream()
            .filter(mapping -> mapping.getValue().equals(permitted))
            .map(Map.Entry::getKey)
            .toList();
    String simpleName = file.simpleNames().get(file.simpleNames().size() - 1);
    return new UnionDescription.Variant(
        schema, mapped.isEmpty() ? List.of(namings.of(union).of(simpleName)) : mapped);
  }
}
