package io.github.plaidschema.model.classfile;

import io.github.plaidschema.model.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a compiled interface with {@code @PlaidUnion} says.
 *
 * @param discriminators the names in JSON of the properties that tell objects apart
 * @param variants in the order in which the class file names them
 * @param unknown the binary name of the interface of all that is none of the variants
 */
public record CompiledUnion(
    List<String> discriminators, List<Variant> variants, Optional<String> unknown) {
  /** The simple name of the annotation. */
  public static final String ANNOTATION = "PlaidUnion";

  /** The binary name of what the unknown variant extends. */
  public static final String UNKNOWN_VARIANT = "io.github.plaidschema.json.UnknownVariant";

  /**
   * A variant.
   *
   * @param alternatives lists of strings, one for each discriminator in their order, each of which
   *     stands for it; none if it is not an object, or if there is no discriminator
   */
  public record Variant(String binaryName, List<List<String>> alternatives) {}

  /**
   * Reads an interface.
   *
   * @param classes finds class files by their binary names
   */
  public static CompiledUnion of(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    List<String> discriminators = discriminators(type);
    Map<String, List<List<String>>> mapping = mapping(type.annotations());
    Naming naming = CompiledNaming.of(type, classes);
    List<Variant> variants = new ArrayList<>();
    Optional<String> unknown = Optional.empty();
    for (String permitted : type.permitted()) {
      Optional<ClassFile> file = classes.apply(permitted);
      if (file.filter(each -> isUnknown(each, classes)).isPresent()) {
        unknown = Optional.of(permitted);
      } else {
        boolean isToldApart =
            discriminators.size() == 1
                && file.filter(each -> CompiledSchema.of(each, classes).isWholeValue()).isEmpty();
        List<List<String>> byDefault =
            isToldApart ? List.of(List.of(naming.of(simpleName(permitted, file)))) : List.of();
        variants.add(new Variant(permitted, mapping.getOrDefault(permitted, byDefault)));
      }
    }
    return new CompiledUnion(discriminators, variants, unknown);
  }

  /** The names in JSON of the properties that tell the objects of a union apart. */
  private static List<String> discriminators(ClassFile type) {
    return type.annotations().strings(ANNOTATION, "discriminator").stream()
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static boolean isUnknown(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    return Lineage.of(type, classes).superTypes().contains(UNKNOWN_VARIANT);
  }

  private static String simpleName(String binaryName, Optional<ClassFile> file) {
    return file.map(ClassFile::simpleName)
        .orElseGet(() -> binaryName.substring(binaryName.lastIndexOf('.') + 1));
  }

  /** The strings by the binary names of the variants that they stand for. */
  private static Map<String, List<List<String>>> mapping(Annotations annotations) {
    Map<String, List<List<String>>> strings = new LinkedHashMap<>();
    List<?> mappings = (List<?>) annotations.value(ANNOTATION, "mapping").orElse(List.of());
    for (Object each : mappings) {
      Map<?, ?> mapping = (Map<?, ?>) each;
      strings
          .computeIfAbsent(
              (String) Objects.requireNonNull(mapping.get("variant"), "variant"),
              first -> new ArrayList<>())
          .add(Annotations.strings(Objects.requireNonNull(mapping.get("value"), "value")));
    }
    return strings;
  }
}
