package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.plaidschema.processor.emit.kind.TypeCodes;
import io.github.plaidschema.processor.model.BuilderNames;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.Presence;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.SnakeCase;
import java.util.ArrayList;
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
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator variables = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final NameAllocator valueMethods = new NameAllocator();
  private final Map<EnumType, String> enumNames = new LinkedHashMap<>();
  private final Map<ClassName, String> codecs = new LinkedHashMap<>();
  private final List<Slot> slots;
  private final Optional<String> additionalProperties;

  private SchemaLayout(Schema schema, Function<String, CodeBlock> reference) {
    this.schema = schema;
    this.reference = reference;
    List.of("CODEC", "FIELDS").forEach(constants::newName);
    for (int part = 0; part < partCount(); part++) {
      constants.newName(mask("REQUIRED", part));
      constants.newName(mask("NEVER_NULL", part));
      constants.newName(mask("PRIMITIVES", part));
    }
    List.of("read", "write").forEach(methods::newName);
    allotValueMethods();
    schema
        .fields()
        .forEach(field -> variables.newName(BuilderNames.variable(field.property()), field));
    this.additionalProperties =
        schema
            .additionalProperties()
            .map(field -> variables.newName(BuilderNames.variable(field.property()), field));
    this.slots = allotSlots();
  }

  /** As the codec class sees it, which declares the constants. */
  static SchemaLayout ofCodec(Schema schema) {
    return new SchemaLayout(schema, constant -> CodeBlock.of("$N", constant));
  }

  /** As the builder sees it, from where the constants are the codec class's. */
  static SchemaLayout ofBuilder(Schema schema) {
    return new SchemaLayout(
        schema, constant -> CodeBlock.of("$T.$N", schema.names().json(), constant));
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

  /** The method of the value class that calls the default method of a field. */
  String defaultMethod(Slot slot) {
    return valueMethods.get(slot.field());
  }

  /** The method of the value class that compares a part. */
  String equalsPart(int part) {
    return valueMethods.get("equalsPart" + part);
  }

  /** The method of the value class that hashes a part. */
  String hashPart(int part) {
    return valueMethods.get("hashPart" + part);
  }

  /** The variable that holds the additional properties. */
  Optional<String> additionalProperties() {
    return additionalProperties;
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

  /** The codecs that this schema names, with the constants that hold them. */
  Map<ClassName, String> codecs() {
    return new LinkedHashMap<>(codecs);
  }

  /**
   * The variable for the bits of a part: {@code nulls}, or {@code nulls1} where there are several.
   */
  String nulls(int part) {
    return variables.get("nulls" + part);
  }

  /** The variable for the bits of a part, as {@link #nulls}. */
  String present(int part) {
    return variables.get("present" + part);
  }

  /**
   * The constant for the bits of a part: {@code REQUIRED}, or {@code REQUIRED_1} where there are
   * several.
   */
  String mask(String name, int part) {
    return partCount() == 1 ? name : name + "_" + part;
  }

  /** What follows a name that each part has: nothing where there is one part. */
  String suffix(int part) {
    return partCount() == 1 ? "" : Integer.toString(part);
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
    valueMethods.newName("of", "of");
    for (int part = 0; part < partCount(); part++) {
      valueMethods.newName("equalsPart" + part, "equalsPart" + part);
      valueMethods.newName("hashPart" + part, "hashPart" + part);
    }
    schema.fields().stream()
        .filter(field -> field.presence() == Presence.DEFAULTED)
        .forEach(
            field ->
                valueMethods.newName(
                    "default" + BuilderNames.capitalized(field.property()), field));
  }

  private List<Slot> allotSlots() {
    for (int part = 0; part < partCount(); part++) {
      variables.newName("nulls" + suffix(part), "nulls" + part);
      variables.newName("present" + suffix(part), "present" + part);
    }
    TypeCodes codes = new TypeCodes(this::enumNamesOf, this::codecOf, methods::newName);
    List<Slot> allotted = new ArrayList<>();
    for (Field field : schema.fields()) {
      int index = allotted.size();
      allotted.add(
          new Slot(
              field,
              index,
              reference.apply(constants.newName(constantName(field.property()))),
              variables.get(field),
              field.type().hasSpellings()
                  ? Optional.of(variables.newName(BuilderNames.variable(field.property()) + "Text"))
                  : Optional.empty(),
              nulls(index / PART_SIZE),
              present(index / PART_SIZE),
              codes.of(field.type(), field.property())));
    }
    return List.copyOf(allotted);
  }

  private CodeBlock enumNamesOf(EnumType type) {
    return reference.apply(
        enumNames.computeIfAbsent(
            type, added -> constants.newName(constantName(added.type().simpleName()) + "_NAMES")));
  }

  private CodeBlock codecOf(ClassName codec) {
    return reference.apply(
        codecs.computeIfAbsent(
            codec, added -> constants.newName(constantName(added.simpleName()))));
  }

  private static String constantName(String javaName) {
    return SnakeCase.of(javaName).toUpperCase(Locale.ROOT);
  }
}
