package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.OwnDiscriminator;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constants of the value class: the numbers and names of the fields, and of enums. */
final class ConstantsEmitter {
  /** What a line has room for beside the longest method of those that describe the fields. */
  private static final int ARGUMENTS_ON_ONE_LINE = 70;

  /** What a line has room for beside {@code static final Class<?>[] SIGNATURE = {};}. */
  private static final int CLASSES_ON_ONE_LINE = 57;

  private static final TypeName ARRAY_OF_CLASSES =
      ArrayTypeName.of(
          ParameterizedTypeName.get(
              ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

  private final SchemaLayout layout;

  ConstantsEmitter(SchemaLayout layout) {
    this.layout = layout;
  }

  List<FieldSpec> constants() {
    List<FieldSpec> constants = new ArrayList<>();
    layout.slots().forEach(slot -> constants.add(index(slot)));
    constants.add(fields());
    layout.enumNames().forEach((enumType, name) -> constants.add(enumNames(enumType, name)));
    layout.codecs().forEach((codec, name) -> constants.add(codecInstance(codec, name)));
    if (layout.schema().form() == Schema.Form.OBJECT) {
      constants.addAll(new PrimitiveMasks(layout).constants());
    }
    if (layout.isReadAtOnce()) {
      signature().ifPresent(constants::add);
    }
    return constants;
  }

  private static FieldSpec index(Slot slot) {
    return FieldSpec.builder(int.class, slot.constant().toString(), Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", slot.index())
        .build();
  }

  /**
   * Emits, for example, of a variant:
   *
   * <pre>
   * static final SchemaFields FIELDS =
   *     SchemaFields.of("Card", "type", "account_number")
   *         .additional("additionalProperties")
   *         .required(TYPE, ACCOUNT_NUMBER)
   *         .secrets(ACCOUNT_NUMBER)
   *         .discriminators("type")
   *         .values("card");
   * </pre>
   */
  private FieldSpec fields() {
    Schema schema = layout.schema();
    List<Field> fields = layout.slots().stream().map(Slot::field).toList();
    List<String> names = new ArrayList<>(List.of(schema.displayName()));
    fields.forEach(field -> names.add(field.jsonName()));
    CodeBlock.Builder initializer =
        CodeBlock.builder()
            .add("\n$>$>$T$>$>", RuntimeTypes.SCHEMA_FIELDS)
            .add(call("of", texts(names)));
    if (!fields.stream().allMatch(ConstantsEmitter::isCalledAsInJson)) {
      initializer
          .add("\n")
          .add(call("properties", texts(fields.stream().map(Field::property).toList())));
    }
    if (!fields.stream().allMatch(field -> field.accessor().equals(field.property()))) {
      initializer
          .add("\n")
          .add(call("accessors", texts(fields.stream().map(Field::accessor).toList())));
    }
    schema
        .additionalProperties()
        .ifPresent(
            field ->
                initializer
                    .add("\n")
                    .add(call("additional", List.of(Literals.of(field.property())))));
    initializer
        .add(marks("required", field -> field.presence().isPropertyExpected()))
        .add(marks("nullable", field -> field.presence() == Presence.NULLABLE))
        .add(marks("secrets", Field::sensitive));
    schema.discriminators().forEach(each -> initializer.add(discriminator(each)));
    return FieldSpec.builder(RuntimeTypes.SCHEMA_FIELDS, "FIELDS", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What the fields are called, in the order of the numbers above.\n")
        .initializer(initializer.add("$<$<$<$<").build())
        .build();
  }

  /** Whether the runtime finds the property's name by itself, from the one in JSON. */
  private static boolean isCalledAsInJson(Field field) {
    String[] words = field.jsonName().split("_", -1);
    StringBuilder property = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        property.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
      }
    }
    return field.property().contentEquals(property);
  }

  private CodeBlock marks(String method, Predicate<Field> belongs) {
    List<CodeBlock> fields =
        layout.slots().stream()
            .filter(slot -> belongs.test(slot.field()))
            .map(Slot::constant)
            .toList();
    return fields.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n$L", call(method, fields));
  }

  /** {@code .of("Card", "type")}, or an argument on each line. */
  private static CodeBlock call(String method, List<CodeBlock> arguments) {
    CodeBlock list = CodeBlock.join(arguments, ", ");
    return list.toString().length() <= ARGUMENTS_ON_ONE_LINE
        ? CodeBlock.of(".$L($L)", method, list)
        : CodeBlock.of(".$L(\n$>$>$L$<$<)", method, CodeBlock.join(arguments, ",\n"));
  }

  private static CodeBlock discriminator(OwnDiscriminator discriminator) {
    CodeBlock.Builder calls =
        CodeBlock.builder()
            .add("\n")
            .add(call("discriminators", texts(discriminator.properties())));
    discriminator
        .alternatives()
        .forEach(values -> calls.add("\n").add(call("values", texts(values))));
    return calls.build();
  }

  private static List<CodeBlock> texts(List<String> texts) {
    return texts.stream().map(Literals::of).toList();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * static final Class&lt;?&gt;[] SIGNATURE = {
   *   OffsetDateTime.class,
   *   List.class,
   *   ...
   * };
   * </pre>
   *
   * <p>Nothing in the reader resolves these classes, which it only passes on. HotSpot takes them
   * for not loaded until the value class does, on JDK 17 even where others have, and calls the
   * constructor in place of copying it, with barriers of the garbage collector for what it stores.
   */
  private Optional<FieldSpec> signature() {
    List<ClassName> classes =
        ValueVariable.of(layout).stream()
            .map(variable -> TypeNames.erasure(variable.parameter().type()))
            .flatMap(type -> type instanceof ClassName name ? Stream.of(name) : Stream.empty())
            .filter(ConstantsEmitter::isOnlyPassedOn)
            .distinct()
            .toList();
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    List<CodeBlock> literals =
        classes.stream().map(name -> CodeBlock.of("$T.class", name)).toList();
    int length = classes.stream().mapToInt(name -> name.simpleName().length() + 8).sum();
    return Optional.of(
        FieldSpec.builder(ARRAY_OF_CLASSES, "SIGNATURE", Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Loaded, so that HotSpot compiles the constructor into the reader.\n")
            .initializer(
                length <= CLASSES_ON_ONE_LINE
                    ? CodeBlock.of("{$L}", CodeBlock.join(literals, ", "))
                    : CodeBlock.of("{\n$>$L$<\n}", CodeBlock.join(literals, ",\n")))
            .build());
  }

  /** Of classes that are not in java.lang, and not of the schemas themselves. */
  private static boolean isOnlyPassedOn(ClassName type) {
    String origin = type.packageName();
    return !origin.equals("java.lang")
        && (origin.startsWith("java.")
            || origin.equals(RuntimeTypes.JSON)
            || type.equals(RuntimeTypes.RAW_FIELDS));
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * static final EnumNames&lt;Link.Status&gt; STATUS_NAMES =
   *     EnumNames.&lt;Link.Status&gt;builder()
   *         .with(Link.Status.ACTIVE, "active")
   *         .with(Link.Status.OTHER, "other")
   *         .fallback(Link.Status.OTHER)
   *         .build();
   * </pre>
   */
  private FieldSpec enumNames(EnumType enumType, String name) {
    FieldSpec.Builder field =
        FieldSpec.builder(namesOf(enumType), name, Modifier.STATIC, Modifier.FINAL);
    return layout
        .enumNamesMethod(enumType)
        .map(method -> field.initializer("$N()", method))
        .orElseGet(() -> field.initializer("$L", chain(enumType)))
        .build();
  }

  private static CodeBlock chain(EnumType enumType) {
    CodeBlock.Builder names =
        CodeBlock.builder()
            .add("\n$>$>$T.<$T>builder()$>$>", RuntimeTypes.ENUM_NAMES, enumType.type());
    for (EnumType.Constant constant : enumType.constants()) {
      names.add(
          "\n.with($T.$N, $L)", enumType.type(), constant.name(), Literals.of(constant.jsonName()));
    }
    enumType
        .fallback()
        .ifPresent(fallback -> names.add("\n.fallback($T.$N)", enumType.type(), fallback));
    return names.add("\n.build()$<$<$<$<").build();
  }

  /** The methods that make the names of enums with too many constants for a chain of calls. */
  List<MethodSpec> methods() {
    return layout.enumNames().keySet().stream()
        .flatMap(
            enumType ->
                layout
                    .enumNamesMethod(enumType)
                    .map(name -> enumNamesMethod(enumType, name))
                    .stream())
        .toList();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private static EnumNames&lt;Wide.Code&gt; codeNames() {
   *   EnumNames.Builder&lt;Wide.Code&gt; names = EnumNames.builder();
   *   names.with(Wide.Code.C0, "c0");
   *   ...
   *   return names.build();
   * }
   * </pre>
   */
  private static MethodSpec enumNamesMethod(EnumType enumType, String name) {
    ClassName type = enumType.type();
    NameAllocator locals = new NameAllocator();
    type.simpleNames().stream().distinct().forEach(locals::newName);
    String names = locals.newName("names");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(namesOf(enumType))
            .addStatement(
                "$T $N = $T.builder()",
                ParameterizedTypeName.get(RuntimeTypes.ENUM_NAMES.nestedClass("Builder"), type),
                names,
                RuntimeTypes.ENUM_NAMES);
    for (EnumType.Constant constant : enumType.constants()) {
      method.addStatement(
          "$N.with($T.$N, $L)", names, type, constant.name(), Literals.of(constant.jsonName()));
    }
    enumType
        .fallback()
        .ifPresent(fallback -> method.addStatement("$N.fallback($T.$N)", names, type, fallback));
    return method.addStatement("return $N.build()", names).build();
  }

  private static ParameterizedTypeName namesOf(EnumType enumType) {
    return ParameterizedTypeName.get(RuntimeTypes.ENUM_NAMES, enumType.type());
  }

  private static FieldSpec codecInstance(ClassName codec, String name) {
    return FieldSpec.builder(codec, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", codec)
        .build();
  }
}
