package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Accessor;
import io.github.plaidschema.compatibility.describe.AdditionalProperties;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Presence;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.model.AccessorStyle;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.model.OptionalClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads an interface that is annotated with {@code @PlaidSchema}. */
final class SchemaReader {
  static final String ANNOTATION = "PlaidSchema";
  private static final String ADDITIONAL_PROPERTIES = "AdditionalProperties";
  private static final String WHOLE_VALUE = "WholeValue";

  private final ClassFiles files;
  private final HeadReader heads;

  SchemaReader(ClassFiles files, HeadReader heads) {
    this.files = files;
    this.heads = heads;
  }

  Schema read(ClassNode type) {
    Lineage lineage = Lineage.of(type, files);
    List<AccessorMethods> describing =
        AccessorMethods.of(lineage).stream().filter(AccessorMethods::describesAField).toList();
    AccessorStyle style =
        AccessorStyle.of(describing.stream().map(each -> each.method().name).toList());
    return new Schema(
        heads.read(type, lineage, describing),
        describing.stream().anyMatch(each -> each.has(WHOLE_VALUE)),
        describing.stream()
            .filter(each -> !each.has(ADDITIONAL_PROPERTIES))
            .map(each -> field(each, style))
            .toList(),
        describing.stream()
            .filter(each -> each.has(ADDITIONAL_PROPERTIES))
            .map(AccessorMethods::accessor)
            .map(accessor -> new AdditionalProperties(accessor, style.property(accessor.name())))
            .findFirst(),
        files.find(GeneratedClass.BUILDER.of(type.name)).map(SchemaReader::publicMethods));
  }

  static Set<Method> publicMethods(ClassNode type) {
    Set<Method> methods = new LinkedHashSet<>();
    for (MethodNode method : type.methods) {
      boolean isPublic = (method.access & Opcodes.ACC_PUBLIC) != 0;
      boolean isSynthetic = (method.access & Opcodes.ACC_SYNTHETIC) != 0;
      if (isPublic && !isSynthetic && !method.name.startsWith("<")) {
        methods.add(HeadReader.method(method));
      }
    }
    return methods;
  }

  private Field field(AccessorMethods methods, AccessorStyle style) {
    Accessor accessor = methods.accessor();
    String property = style.property(accessor.name());
    return new Field(
        accessor,
        property,
        methods
            .find("JsonName")
            .flatMap(annotation -> Annotations.value(annotation, "value"))
            .map(String.class::cast)
            .orElseGet(() -> files.naming(methods.declaring().name).of(property)),
        presence(methods, accessor.returned()),
        valueType(accessor.returned()),
        methods
            .find("JsonWith")
            .flatMap(annotation -> Annotations.value(annotation, "value"))
            .map(codec -> TypeParser.inSource((Type) codec)),
        methods.has("DefaultValue")
            ? Optional.of(MethodBody.of(methods.method()))
            : Optional.empty(),
        methods.has("Sensitive"),
        methods.isDeprecated());
  }

  private static Presence presence(AccessorMethods methods, JavaType returned) {
    if (OptionalClass.named(returned.name()).isPresent()) {
      return Presence.OPTIONAL;
    }
    if (methods.has("DefaultValue")) {
      return Presence.DEFAULTED;
    }
    return returned.isNullable() ? Presence.NULLABLE : Presence.REQUIRED;
  }

  private static JavaType valueType(JavaType returned) {
    JavaType argument =
        returned.arguments().isEmpty()
            ? JavaType.of("java.lang.Object")
            : returned.arguments().get(0);
    return OptionalClass.named(returned.name())
        .map(
            optional ->
                optional.primitive().map(held -> JavaType.of(held.javaName())).orElse(argument))
        .orElseGet(() -> new JavaType(returned.name(), returned.arguments(), false));
  }
}
