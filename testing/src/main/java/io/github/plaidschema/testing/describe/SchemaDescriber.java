package io.github.plaidschema.testing.describe;

import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledSchema;
import io.github.plaidschema.model.classfile.CompiledUnion;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Describes schemas and unions by the same rules by which the processor reads them. Describes each
 * type once. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SchemaDescriber {
  private final ClassFileCache classes;
  private final ValueTypeResolver types;
  private final Map<String, Optional<TypeDescription>> described = new HashMap<>();

  /**
   * A describer of what is found in {@code files}, in which all types have to be that these refer
   * to; those of the JDK and the runtime may be left out.
   */
  public SchemaDescriber(ClassFiles files) {
    ClassFiles own = ClassFiles.of(SchemaDescriber.class.getClassLoader());
    this.classes = new ClassFileCache(files.or(own));
    this.types = new ValueTypeResolver(classes);
  }

  /**
   * Describes a type; empty if there is no such class, or if it is neither schema nor union.
   *
   * @param binaryName such as {@code com.example.Outer$Inner}
   * @throws DescriptionException if it, or what it refers to, cannot be one: a class file is
   *     missing, or a type is not a JSON type
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
            () ->
                new DescriptionException(
                    binaryName + " is neither a @PlaidSchema nor a @PlaidUnion"));
  }

  private Optional<TypeDescription> read(ClassFile type) {
    if (!type.isInterface()) {
      return Optional.empty();
    }
    if (type.annotations().has(CompiledUnion.ANNOTATION)) {
      return Optional.of(union(type));
    }
    return type.annotations().has(CompiledSchema.ANNOTATION)
        ? Optional.of(schema(type))
        : Optional.empty();
  }

  private SchemaDescription schema(ClassFile type) {
    CompiledSchema read = CompiledSchema.of(type, classes::find);
    // Without one of them, fields might be missing.
    read.lineage().missing().forEach(classes::get);
    return new SchemaDescription(
        type.binaryName(),
        type.displayName(),
        read.isWholeValue() ? Form.WHOLE_VALUE : Form.OBJECT,
        read.fields().stream().map(field -> field(type, field)).toList(),
        read.additionalProperties()
            .map(
                rest ->
                    new SchemaDescription.AdditionalProperties(
                        rest.accessor().name(), rest.property())));
  }

  private FieldDescription field(ClassFile type, CompiledSchema.Field field) {
    String accessor = field.accessor().name();
    return new FieldDescription(
        accessor,
        field.property(),
        field.jsonName(),
        field.presence(),
        types.resolve(field.type(), field.codec(), type.displayName() + "." + accessor),
        field.isSensitive());
  }

  private UnionDescription union(ClassFile type) {
    CompiledUnion read = CompiledUnion.of(type, classes::find);
    return new UnionDescription(
        type.binaryName(),
        type.displayName(),
        read.discriminator(),
        read.variants().stream()
            .map(
                variant ->
                    new UnionDescription.Variant(
                        schema(classes.get(variant.binaryName())), variant.strings()))
            .toList(),
        read.unknown()
            .orElseThrow(
                () -> new DescriptionException(type.displayName() + " has no unknown variant")));
  }
}
