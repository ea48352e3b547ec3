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
 * @param discriminator the name in JSON of the property that tells objects apart
 * @param variants in the order in which the class file names them
 * @param unknown the binary name of the interface of all that is none of the variants
 */
public record CompiledUnion(
    Optional<String> discriminator, List<Variant> variants, Optional<String> unknown) {
  /** The simple name of the annotation. */
  public static final String ANNOTATION = "PlaidUnion";

  /** The binary name of what the unknown variant extends. */
  public static final String UNKNOWN_VARIANT = "io.github.plaidschema.json.UnknownVariant";

  /**
   * A variant.
   *
   * @param strings those of the discriminator that stand for it; none if it is not an object, or if
   *     there is no discriminator
   */
  public record Variant(String binaryName, List<String> strings) {}

  /**
   * Reads an interface.
   *
   * @param classes finds class files by their binary names
   */
  public static CompiledUnion of(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    Optional<String> discriminator =
        type.annotations().string(ANNOTATION, "discriminator").filter(name -> !name.isEmpty());
    Map<String, List<String>> mapping = mapping(type.annotations());
    Naming naming = CompiledNaming.of(type, classes);
    List<Variant> variants = new ArrayList<>();
    Optional<String> unknown = Optional.empty();
    for (String permitted : type.permitted()) {
      Optional<ClassFile> file = classes.apply(permitted);
      if (file.filter(each -> isUnknown(each, classes)).isPresent()) {
        unknown = Optional.of(permitted);
      } else {
        boolean isToldApart =
            discriminator.isPresent()
                && file.filter(each -> CompiledSchema.of(each, classes).isWholeValue()).isEmpty();
        List<String> byDefault =
            isToldApart ? List.of(naming.of(simpleName(permitted, file))) : List.of();
        variants.add(new Variant(permitted, mapping.getOrDefault(permitted, byDefault)));
      }
    }
    return new CompiledUnion(discriminator, variants, unknown);
  }

  private static boolean isUnknown(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    return Lineage.of(type, classes).superTypes().contains(UNKNOWN_VARIANT);
  }

  private static String simpleName(String binaryName, Optional<ClassFile> file) {
    return file.map(ClassFile::simpleName)
        .orElseGet(() -> binaryName.substring(binaryName.lastIndexOf('.') + 1));
  }

  /** The strings by the binary names of the variants that they stand for. */
  private static Map<String, List<String>> mapping(Annotations annotations) {
    Map<String, List<String>> strings = new LinkedHashMap<>();
    List<?> mappings = (List<?>) annotations.value(ANNOTATION, "mapping").orElse(List.of());
    for (Object each : mappings) {
      Map<?, ?> mapping = (Map<?, ?>) each;
      strings
          .computeIfAbsent(
              (String) Objects.requireNonNull(mapping.get("variant"), "variant"),
              first -> new ArrayList<>())
          .add((String) Objects.requireNonNull(mapping.get("value"), "value"));
    }
    return strings;
  }
}
