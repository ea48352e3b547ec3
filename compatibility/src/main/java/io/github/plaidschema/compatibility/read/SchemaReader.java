package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Accessor;
import io.github.plaidschema.compatibility.describe.AdditionalProperties;
import io.github.plaidschema.compatibility.describe.DefaultValue;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.model.classfile.Accessor.Declaration;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an interface that is annotated with {@code @PlaidSchema}. */
final class SchemaReader {
  private final ClassFiles files;
  private final HeadReader heads;

  SchemaReader(ClassFiles files, HeadReader heads) {
    this.files = files;
    this.heads = heads;
  }

  Schema read(ClassFile type) {
    CompiledSchema read = CompiledSchema.of(type, files::find);
    List<String> accessors =
        Stream.concat(
                read.fields().stream().map(CompiledSchema.Field::accessor),
                read.additionalProperties().stream()
                    .map(CompiledSchema.AdditionalProperties::accessor))
            .map(io.github.plaidschema.model.classfile.Accessor::name)
            .toList();
    return new Schema(
        heads.read(type, read.lineage(), accessors),
        read.isWholeValue(),
        read.fields().stream().map(this::field).toList(),
        read.additionalProperties()
            .map(rest -> new AdditionalProperties(accessor(rest.accessor()), rest.property())),
        files.find(GeneratedClass.BUILDER.of(type.binaryName())).map(SchemaReader::publicMethods));
  }

  private static Set<Method> publicMethods(ClassFile type) {
    Set<Method> methods = new LinkedHashSet<>();
    type.methods().stream()
        .filter(ClassFile.Method::isPublic)
        .map(HeadReader::method)
        .forEach(methods::add);
    return methods;
  }

  private Field field(CompiledSchema.Field field) {
    Declaration declaration = field.accessor().declaration();
    return new Field(
        accessor(field.accessor()),
        field.property(),
        field.jsonName(),
        field.presence(),
        JavaTypes.of(field.type(), field.nullable()),
        field.codec().map(JavaTypes::inSource),
        field.accessor().has("DefaultValue")
            ? Optional.of(defaultValue(declaration))
            : Optional.empty(),
        field.isSensitive(),
        declaration.method().isDeprecated());
  }

  private DefaultValue defaultValue(Declaration declaration) {
    return MethodBody.of(
        files.bytes(declaration.in().binaryName()),
        declaration.method().name(),
        declaration.method().descriptor());
  }

  private static Accessor accessor(io.github.plaidschema.model.classfile.Accessor accessor) {
    return new Accessor(
        accessor.name(),
        accessor.declaration().method().descriptor(),
        JavaTypes.of(accessor.returned(), accessor.nullable()));
  }
}
