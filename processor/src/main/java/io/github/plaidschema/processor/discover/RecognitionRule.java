package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.UNION_AMBIGUOUS;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_MAPPING;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_TEXT_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.UNION_VARIANT;

import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.processor.model.Recognition;
import io.github.plaidschema.processor.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** How each variant of a union is recognized: no two of them can be by the same. */
final class RecognitionRule {
  private final TypeElement union;
  private final Discriminator discriminator;
  private final DiscriminatorFieldRule fieldRule;
  private final Diagnostics diagnostics;

  RecognitionRule(TypeElement union, Discriminator discriminator, Diagnostics diagnostics) {
    this.union = union;
    this.discriminator = discriminator;
    this.fieldRule = new DiscriminatorFieldRule(union, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * The recognition of each variant, in their order, of which nothing is made if there are errors.
   */
  Map<VariantView, Recognition> recognitions(
      List<VariantView> variants, Set<TypeElement> rejected) {
    checkMapping(variants, rejected);
    Map<VariantView, Recognition> recognitions = new LinkedHashMap<>();
    variants.forEach(variant -> recognitions.put(variant, recognition(variant)));
    checkTexts(recognitions);
    checkAlike(recognitions);
    return recognitions;
  }

  private Recognition recognition(VariantView variant) {
    if (variant.schema().form() == Schema.Form.WHOLE_VALUE) {
      return new Recognition.ByKind(kind(variant));
    }
    if (discriminator.property().isEmpty()) {
      return Recognition.ByShape.of(variant.schema());
    }
    List<String> texts = texts(variant);
    fieldRule.check(variant, discriminator.property().get(), texts);
    return new Recognition.ByText(texts);
  }

  private JsonKind kind(VariantView variant) {
    if (variant.hasErrors()) {
      return JsonKind.OBJECT;
    }
    Set<JsonKind> kinds = variant.schema().fields().get(0).type().jsonKinds();
    if (kinds.size() != 1 || kinds.contains(JsonKind.OBJECT)) {
      diagnostics.add(
          UNION_VARIANT,
          variant.type(),
          "%s is the variant of %s that is %s, but only strings, numbers, booleans and arrays tell themselves apart. Use one of these, or an object without @WholeValue."
              .formatted(
                  variant.displayName(),
                  Accessor.displayName(union),
                  kinds.size() == 1 ? "any object" : "any JSON"));
      return JsonKind.OBJECT;
    }
    return kinds.iterator().next();
  }

  private List<String> texts(VariantView variant) {
    List<String> mapped =
        discriminator.mapping().stream()
            .filter(mapping -> mapping.variant().equals(variant.type()))
            .map(Discriminator.Mapping::text)
            .toList();
    return mapped.isEmpty()
        ? List.of(Namings.of(union).of(variant.type().getSimpleName().toString()))
        : mapped;
  }

  private void checkMapping(List<VariantView> variants, Set<TypeElement> rejected) {
    for (Discriminator.Mapping mapping : discriminator.mapping()) {
      boolean isObject =
          variants.stream()
              .anyMatch(
                  variant ->
                      variant.type().equals(mapping.variant())
                          && variant.schema().form() == Schema.Form.OBJECT);
      boolean isReported =
          rejected.contains(mapping.variant()) || discriminator.property().isEmpty();
      if (!isObject && !isReported) {
        diagnostics.add(
            UNION_MAPPING,
            union,
            "%s maps \"%s\" to %s, which is none of its variants that are objects. Name one of these."
                .formatted(
                    Accessor.displayName(union),
                    mapping.text(),
                    Accessor.displayName(mapping.variant())));
      }
    }
  }

  private void checkTexts(Map<VariantView, Recognition> recognitions) {
    Map<String, VariantView> owners = new HashMap<>();
    recognitions.forEach(
        (variant, recognition) -> {
          if (recognition instanceof Recognition.ByText byText) {
            for (String text : byText.texts()) {
              VariantView other = owners.put(text, variant);
              if (other != null) {
                diagnostics.add(
                    UNION_TEXT_CLASH,
                    union,
                    "%s: \"%s\" stands for %s and for %s. Give one of them another text in the mapping, or remove it."
                        .formatted(
                            Accessor.displayName(union),
                            text,
                            other.displayName(),
                            variant.displayName()));
              }
            }
          }
        });
  }

  /** The second of two that are recognized by the same would never be read. */
  private void checkAlike(Map<VariantView, Recognition> recognitions) {
    Map<Object, VariantView> owners = new HashMap<>();
    recognitions.forEach(
        (variant, recognition) -> {
          if (isCheckedOtherwise(recognition) || variant.hasErrors()) {
            return;
          }
          VariantView other = owners.putIfAbsent(essence(recognition), variant);
          if (other != null) {
            String alike =
                recognition instanceof Recognition.ByKind byKind
                    ? "are both any " + byKind.kind().name().toLowerCase(Locale.ROOT)
                    : "have the same properties";
            diagnostics.add(
                UNION_AMBIGUOUS,
                union,
                "%s: its variants %s and %s %s, so that nothing tells them apart. Name a discriminator of objects, or make one variant of both."
                    .formatted(
                        Accessor.displayName(union),
                        other.displayName(),
                        variant.displayName(),
                        alike));
          }
        });
  }

  private static boolean isCheckedOtherwise(Recognition recognition) {
    return recognition instanceof Recognition.ByText
        || recognition.equals(new Recognition.ByKind(JsonKind.OBJECT));
  }

  /** What the recognition looks at, in no order. */
  private static Object essence(Recognition recognition) {
    return recognition instanceof Recognition.ByShape byShape
        ? Map.entry(new HashSet<>(byShape.properties()), byShape.isOpen())
        : recognition;
  }
}
