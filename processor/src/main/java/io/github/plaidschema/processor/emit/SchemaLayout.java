package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.model.SnakeCase;
import io.github.plaidschema.processor.emit.kind.TypeCode;
import io.github.plaidschema.processor.emit.kind.TypeCodes;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Allots the names and numbers that the generated classes of one schema share, each once.
 *
 * <p>The reader tells fields apart by their index, and bit masks of 64 bits hold what is known of
 * them. So the fields of a larger schema are laid out in parts of 64, each with variables and
 * methods of its own.
 */
final class SchemaLayout {
  static final int PART_SIZE = 64;

  private final Schema schema;
  private final Function<String, CodeBlock> reference;
  private final NameAllocator variables = new NameAllocator();
  private final List<String> constants = new ArrayList<>();
  private final NameAllocator locals = new NameAllocator();
  private final NameAllocator valueMethods = new NameAllocator();
  private final Map<EnumType, String> enumNames = new LinkedHashMap<>();
  private final Map<EnumType, String> enumNamesMethods = new HashMap<>();
  private final Map<ClassName, String> codecs = new LinkedHashMap<>();
  private final List<Slot> slots;

  private SchemaLayout(Schema schema, Function<String, CodeBlock> reference) {
    this.schema = schema;
    this.reference = reference;
    reserveTypes();
    constant("FIELDS");
    constant("SIGNATURE");
    for (int part = 0; part < partCount(); part++) {
      constant(primitives(part));
    }
    allotValueMethods();
    List.of("raw", "nulls", "remainder").forEach(name -> variables.newName(name, name));
    schema
        .fields()
        .forEach(field -> variables.newName(BuilderNames.variable(field.property()), field));
    this.slots = allotSlots();
  }

  /** As the value class sees it, which declares the constants. */
  static SchemaLayout ofValue(Schema schema) {
    return new SchemaLayout(schema, constant -> CodeBlock.of("$N", constant));
  }

  /** As the builder sees it, from where the constants are the value class's. */
  static SchemaLayout ofBuilder(Schema schema) {
    return new SchemaLayout(
        schema, constant -> CodeBlock.of("$T.$N", schema.names().value(), constant));
  }

  /** How values are serialized, where they are. */
  static SerializationEmitter serialization(Schema schema) {
    return new SerializationEmitter(
        schema, schema.names().builder(), schema.names().json(), schema.memberMethods());
  }

  Schema schema() {
    return schema;
  }

  List<Slot> slots() {
    return slots;
  }

  /** The method of the value class that makes one of any implementation. */
  String of() {
    return valueMethods.get("of");
  }

  /** The method of the value class that reads one. */
  String read() {
    return valueMethods.get("read");
  }

  /** The method of the value class that writes it. */
  String write() {
    return valueMethods.get("write");
  }

  /** The method of the value class that writes a part. */
  String writePart(int part) {
    return valueMethods.get("writePart" + part);
  }

  /** The method of the value class that reads all properties of a schema with several parts. */
  String readParts() {
    return valueMethods.get("readParts");
  }

  /** The method of the value class that reads a property of a part. */
  String readPart(int part) {
    return valueMethods.get("readPart" + part);
  }

  /** The method of the value class that calls the default method of a field. */
  String defaultMethod(Slot slot) {
    return valueMethods.get(slot.field());
  }

  /** The local variable of the reader for where it began. */
  String localMark() {
    return locals.get("mark");
  }

  /** The local variable of the reader for the same as {@link #present}, of the only part. */
  String localPresent() {
    return locals.get("present");
  }

  /** The local variable of the reader for the same as {@link #remainder}. */
  String localRemainder() {
    return locals.get("remainder");
  }

  /** The local variable of the reader that holds the additional properties. */
  Optional<String> localAdditionalProperties() {
    return schema.additionalProperties().map(locals::get);
  }

  /** The slots in parts of 64; at least one part. */
  List<List<Slot>> parts() {
    List<List<Slot>> parts = new ArrayList<>();
    for (int part = 0; part < partCount(); part++) {
      int from = part * PART_SIZE;
      parts.add(slots.subList(from, Math.min(slots.size(), from + PART_SIZE)));
    }
    return parts;
  }

  /** The enums of this schema, with the constants that hold their names. */
  Map<EnumType, String> enumNames() {
    return new LinkedHashMap<>(enumNames);
  }

  /** The method of the value class that makes the names of an enum, if one statement cannot. */
  Optional<String> enumNamesMethod(EnumType type) {
    return Optional.ofNullable(enumNamesMethods.get(type));
  }

  /** The codecs that this schema names, with the constants that hold them. */
  Map<ClassName, String> codecs() {
    return new LinkedHashMap<>(codecs);
  }

  /**
   * The variable for the bits of a part that say which primitives have a value: {@code present}, or
   * {@code present1} where there are several parts.
   */
  String present(int part) {
    return variables.get("present" + part);
  }

  /** The variable for the bits of a part that say which fields have their default. */
  String defaults(int part) {
    return variables.get("defaults" + part);
  }

  /** The parameter of the value's constructor for what is not the value of a field. */
  String remainder() {
    return variables.get("remainder");
  }

  /** Whether one method reads all of it, and the constructor takes what was read. */
  boolean isReadAtOnce() {
    return schema.form() != Schema.Form.WHOLE_VALUE && partCount() == 1;
  }

  /**
   * The constant for the bits of a part that say which fields are held as primitives: {@code
   * PRIMITIVES}, or {@code PRIMITIVES_1} where there are several parts.
   */
  String primitives(int part) {
    return partCount() == 1 ? "PRIMITIVES" : "PRIMITIVES_" + part;
  }

  /** What follows a name that each part has: nothing where there is one part. */
  String suffix(int part) {
    return partCount() == 1 ? "" : Integer.toString(part);
  }

  /** Whether any field of the part has a default. */
  static boolean hasDefaults(List<Slot> part) {
    return part.stream().anyMatch(Slot::isDefaulted);
  }

  /** Whether any field of the part is held as a primitive. */
  static boolean hasPrimitives(List<Slot> part) {
    return part.stream().anyMatch(slot -> slot.field().isPrimitive());
  }

  private int partCount() {
    return Math.max(1, (schema.fields().size() + PART_SIZE - 1) / PART_SIZE);
  }

  /** The value class implements the interface, of whose methods none is to be overridden. */
  private void allotValueMethods() {
    schema.memberMethods().forEach(valueMethods::newName);
    // The methods of the builder that copy collections stand beside its setters.
    schema.fields().stream()
        .map(field -> BuilderNames.setter(field.property()))
        .filter(setter -> !schema.memberMethods().contains(setter))
        .forEach(valueMethods::newName);
    for (String method : List.of("of", "read", "write", "readParts")) {
      valueMethods.newName(method, method);
    }
    for (int part = 0; part < partCount(); part++) {
      valueMethods.newName("readPart" + part, "readPart" + part);
      valueMethods.newName("writePart" + part, "writePart" + part);
    }
    schema.fields().stream()
        .filter(field -> field.presence() == Presence.DEFAULTED)
        .forEach(
            field ->
                valueMethods.newName(
                    "default" + BuilderNames.capitalized(field.property()), field));
  }

  /** A variable of its name would obscure a type or a package where it stands before a dot. */
  private void reserveTypes() {
    MentionedTypes.in(schema).stream()
        .filter(type -> !type.equals(schema.type()) || !type.topLevelClassName().equals(type))
        .map(type -> type.topLevelClassName().simpleName())
        .distinct()
        .forEach(
            name -> {
              variables.newName(name);
              locals.newName(name);
            });
    variables.newName(schema.names().value().simpleName());
    Scope.PACKAGE_ROOTS.forEach(variables::newName);
    MentionedTypes.packagesOf(schema).forEach(name -> variables.newName(name.split("\\.", 2)[0]));
  }

  private List<Slot> allotSlots() {
    for (int part = 0; part < partCount(); part++) {
      variables.newName("present" + suffix(part), "present" + part);
      variables.newName("defaults" + suffix(part), "defaults" + part);
    }
    TypeCodes codes = new TypeCodes(this::enumNamesOf, this::codecOf, valueMethods::newName);
    List<String> indexes = new ArrayList<>();
    List<TypeCode> kinds = new ArrayList<>();
    for (Field field : schema.fields()) {
      indexes.add(constant(constantName(field.property())));
      kinds.add(codes.of(field.type(), field.property()));
    }
    reserveLocals();
    List<Slot> allotted = new ArrayList<>();
    for (Field field : schema.fields()) {
      int index = allotted.size();
      allotted.add(
          new Slot(
              field,
              index,
              reference.apply(indexes.get(index)),
              variables.get(field),
              locals.newName(BuilderNames.variable(field.property())),
              present(index / PART_SIZE),
              defaults(index / PART_SIZE),
              kinds.get(index)));
    }
    return List.copyOf(allotted);
  }

  /** The local variables of the reader that every schema has; none may hide a constant. */
  private void reserveLocals() {
    constants.forEach(locals::newName);
    (partCount() == 1 ? List.of("in", "field") : List.of("in", "field", "to"))
        .forEach(locals::newName);
    List.of("mark", "present", "remainder").forEach(name -> locals.newName(name, name));
    schema
        .additionalProperties()
        .ifPresent(field -> locals.newName(BuilderNames.variable(field.property()), field));
  }

  /** Constants and variables of the value class are members of it alike. */
  private String constant(String suggestion) {
    String name = variables.newName(suggestion);
    constants.add(name);
    return name;
  }

  private CodeBlock enumNamesOf(EnumType type) {
    if (CallChain.isTooLong(type.constants().size())) {
      enumNamesMethods.computeIfAbsent(
          type,
          added ->
              valueMethods.newName(BuilderNames.variable(added.type().simpleName()) + "Names"));
    }
    return reference.apply(
        enumNames.computeIfAbsent(
            type, added -> constant(constantName(added.type().simpleName()) + "_NAMES")));
  }

  private CodeBlock codecOf(ClassName codec) {
    return reference.apply(
        codecs.computeIfAbsent(codec, added -> constant(constantName(added.simpleName()))));
  }

  static String constantName(String javaName) {
    return SnakeCase.of(javaName).toUpperCase(Locale.ROOT);
  }
}
