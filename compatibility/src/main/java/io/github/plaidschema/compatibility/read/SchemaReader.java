package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Accessor;
import io.github.plaidschema.compatibility.describe.AdditionalProperties;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Presence;
import io.github.plaidschema.compatibility.describe.Schema;
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
    PropertyNames properties =
        new PropertyNames(describing.stream().map(each -> each.method().name).toList());
    return new Schema(
        heads.read(type, lineage, describing),
        describing.stream().anyMatch(each -> each.has(WHOLE_VALUE)),
        describing.stream()
            .filter(each -> !each.has(ADDITIONAL_PROPERTIES))
            .map(each -> field(each, properties))
            .toList(),
        describing.stream()
            .filter(each -> each.has(ADDITIONAL_PROPERTIES))
            .map(AccessorMethods::accessor)
            .map(accessor -> new AdditionalProperties(accessor, properties.of(accessor.name())))
            .findFirst(),
        files.find(GeneratedNames.builder(type.name)).map(SchemaReader::publicMethods));
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

  private static Field field(AccessorMethods methods, PropertyNames properties) {
    Accessor accessor = methods.accessor();
    String property = properties.of(accessor.name());
    return new Field(
        accessor,
        property,
        methods
            .find("JsonName")
            .flatMap(annotation -> Annotations.value(annotation, "value"))
            .map(String.class::cast)
            .orElseGet(() -> JsonNames.of(property)),
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
    if (returned.name().matches("java\\.util\\.Optional(Int|Long|Double)?")) {
      return Presence.OPTIONAL;
    }
    if (methods.has("DefaultValue")) {
      return Presence.DEFAULTED;
    }
    return returned.isNullable() ? Presence.NULLABLE : Presence.REQUIRED;
  }

  private static JavaType valueType(JavaType returned) {
    return switch (returned.name()) {
      case "java.util.Optional" ->
          returned.arguments().isEmpty()
              ? JavaType.of("java.lang.Object")
              : returned.arguments().get(0);
      case "java.util.OptionalInt" -> JavaType.of("int");
      case "java.util.OptionalLong" -> JavaType.of("long");
      case "java.util.OptionalDouble" -> JavaType.of("double");
      default -> new JavaType(returned.name(), returned.arguments(), false);
    };
  }
}
