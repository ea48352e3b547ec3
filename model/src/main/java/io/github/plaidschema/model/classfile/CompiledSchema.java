package io.github.plaidschema.model.classfile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.plaidschema.model.AccessorStyle;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.model.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a compiled interface with {@code @PlaidSchema} says.
 *
 * @param lineage the interface and all above it
 * @param isWholeValue whether its JSON is that of its one field
 * @param fields in the order of the document
 * @param additionalProperties what holds all properties that are not fields
 */
public record CompiledSchema(
    Lineage lineage,
    boolean isWholeValue,
    List<Field> fields,
    Optional<AdditionalProperties> additionalProperties) {
  /** The simple name of the annotation. */
  public static final String ANNOTATION = "PlaidSchema";

  private static final String ADDITIONAL_PROPERTIES = "AdditionalProperties";

  /**
   * A field.
   *
   * @param property what the builder calls it
   * @param jsonName what JSON calls it
   * @param type that of its value, without {@code Optional}
   * @param nullable the parts of that type that may be null; the whole is not among them
   * @param codec the binary name of the codec that the accessor names
   */
  public record Field(
      Accessor accessor,
      String property,
      String jsonName,
      Presence presence,
      TypeSignature type,
      Set<TypePath> nullable,
      Optional<String> codec,
      boolean isSensitive) {}

  /** The accessor of all properties that are not fields, and what the builder calls it. */
  public record AdditionalProperties(Accessor accessor, String property) {}

  /**
   * Reads an interface.
   *
   * @param classes finds class files by their binary names
   */
  public static CompiledSchema of(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    Lineage lineage = Lineage.of(type, classes);
    List<Accessor> describing =
        lineage.accessors().stream().filter(Accessor::describesJson).toList();
    AccessorStyle style = AccessorStyle.of(describing.stream().map(Accessor::name).toList());
    return new CompiledSchema(
        lineage,
        describing.stream().anyMatch(accessor -> accessor.has("WholeValue")),
        describing.stream()
            .filter(accessor -> !accessor.has(ADDITIONAL_PROPERTIES))
            .map(accessor -> field(accessor, style.property(accessor.name()), classes))
            .toList(),
        describing.stream()
            .filter(accessor -> accessor.has(ADDITIONAL_PROPERTIES))
            .map(accessor -> new AdditionalProperties(accessor, style.property(accessor.name())))
            .findFirst());
  }

  private static Field field(
      Accessor accessor, String property, Function<String, Optional<ClassFile>> classes) {
    Optional<OptionalClass> optional =
        accessor.returned() instanceof TypeSignature.Declared declared
            ? OptionalClass.named(declared.binaryName())
            : Optional.empty();
    return new Field(
        accessor,
        property,
        accessor
            .string("JsonName", "value")
            .orElseGet(() -> CompiledNaming.of(accessor.declaration().in(), classes).of(property)),
        optional.isPresent() ? Presence.OPTIONAL : presence(accessor),
        optional.map(each -> held(each, accessor.returned())).orElse(accessor.returned()),
        optional.isPresent() ? nullableInHeld(accessor) : nullableArguments(accessor.nullable()),
        accessor.string("JsonWith", "value"),
        accessor.has("Sensitive"));
  }

  private static Presence presence(Accessor accessor) {
    if (accessor.isDefaulted()) {
      return Presence.DEFAULTED;
    }
    return accessor.isNullable() ? Presence.NULLABLE : Presence.REQUIRED;
  }

  /** A raw {@code Optional}, which the processor rejects, holds any object. */
  private static TypeSignature held(OptionalClass optional, TypeSignature returned) {
    List<TypeSignature> arguments = ((TypeSignature.Declared) returned).arguments();
    return optional
        .primitive()
        .<TypeSignature>map(primitive -> new TypeSignature.Primitive(primitive.javaName()))
        .orElseGet(
            () ->
                arguments.isEmpty()
                    ? new TypeSignature.Declared("java.lang.Object", List.of())
                    : arguments.get(0));
  }

  private static Set<TypePath> nullableInHeld(Accessor accessor) {
    return nullableArguments(
        accessor.nullable().stream()
            .flatMap(part -> part.within(0).stream())
            .collect(toUnmodifiableSet()));
  }

  private static Set<TypePath> nullableArguments(Set<TypePath> nullable) {
    return nullable.stream()
        .filter(part -> !part.equals(TypePath.WHOLE))
        .collect(toUnmodifiableSet());
  }
}
