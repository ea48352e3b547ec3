package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.model.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** Reads an interface that is annotated with {@code @PlaidUnion}. */
final class UnionReader {
  static final String ANNOTATION = "PlaidUnion";
  private static final String UNKNOWN_VARIANT = "io.github.plaidschema.json.UnknownVariant";

  private final ClassFiles files;
  private final HeadReader heads;

  UnionReader(ClassFiles files, HeadReader heads) {
    this.files = files;
    this.heads = heads;
  }

  Union read(ClassNode type) {
    AnnotationNode annotation = Annotations.of(type).find(ANNOTATION).orElseThrow();
    Optional<String> discriminator =
        Annotations.value(annotation, "discriminator")
            .map(String.class::cast)
            .filter(property -> !property.isEmpty());
    Map<String, List<String>> mapping = mapping(annotation);
    List<Union.Variant> variants = new ArrayList<>();
    Optional<String> unknown = Optional.empty();
    List<String> permitted =
        type.permittedSubclasses == null ? List.of() : type.permittedSubclasses;
    for (String variant : permitted) {
      if (isUnknownVariant(variant)) {
        unknown = Optional.of(SourceNames.inSource(variant));
      } else {
        variants.add(variant(variant, discriminator, files.naming(type.name), mapping));
      }
    }
    Lineage lineage = Lineage.of(type, files);
    return new Union(heads.read(type, lineage, List.of()), discriminator, variants, unknown);
  }

  private boolean isUnknownVariant(String variant) {
    return files
        .find(variant)
        .filter(type -> Lineage.of(type, files).superTypes().contains(UNKNOWN_VARIANT))
        .isPresent();
  }

  private Union.Variant variant(
      String variant,
      Optional<String> discriminator,
      Naming naming,
      Map<String, List<String>> mapping) {
    List<String> byDefault =
        discriminator.isEmpty() || isWholeValue(variant)
            ? List.of()
            : List.of(naming.of(SourceNames.simple(variant)));
    return new Union.Variant(
        SourceNames.inSource(variant), mapping.getOrDefault(variant, byDefault));
  }

  private boolean isWholeValue(String variant) {
    return files
        .find(variant)
        .filter(
            type ->
                AccessorMethods.of(Lineage.of(type, files)).stream()
                    .anyMatch(accessor -> accessor.has("WholeValue")))
        .isPresent();
  }

  /** The texts by the internal names of the variants that they stand for. */
  private static Map<String, List<String>> mapping(AnnotationNode annotation) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    List<?> mappings = (List<?>) Annotations.value(annotation, "mapping").orElse(List.of());
    for (Object each : mappings) {
      AnnotationNode mapping = (AnnotationNode) each;
      Type variant = (Type) Annotations.value(mapping, "variant").orElseThrow();
      String text = (String) Annotations.value(mapping, "value").orElseThrow();
      texts.computeIfAbsent(variant.getInternalName(), first -> new ArrayList<>()).add(text);
    }
    return texts;
  }
}
