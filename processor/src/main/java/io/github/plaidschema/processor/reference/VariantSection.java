package io.github.plaidschema.processor.reference;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.processor.model.Recognition;
import io.github.plaidschema.processor.model.Union;
import java.util.List;
import java.util.Locale;

/** What the values of a union may be. */
final class VariantSection {
  private VariantSection() {}

  static String of(Union union) {
    List<List<String>> rows =
        union.variants().stream().map(variant -> row(union, variant)).toList();
    return ReferencePage.SECTION
        + "Variants\n\nA value is one of these. "
        + toldApart(union.discriminators())
        + "\n\n"
        + Markdown.table(List.of("Variant", "Recognized by"), rows)
        + "\nAnything else is read as %s, which keeps the JSON.\n"
            .formatted(Markdown.code(PageNames.simple(union.unknown())));
  }

  private static String toldApart(List<String> discriminators) {
    return switch (discriminators.size()) {
      case 0 -> "They are told apart by what a value looks like.";
      case 1 ->
          "They are told apart by the property %s.".formatted(Markdown.code(discriminators.get(0)));
      default ->
          "They are told apart by the properties %s."
              .formatted(discriminators.stream().map(Markdown::code).collect(joining(", ")));
    };
  }

  private static List<String> row(Union union, Union.Variant variant) {
    String link =
        Markdown.link(
            Markdown.text(PageNames.simple(variant.type())),
            PageNames.relative(union.type(), variant.type()));
    return List.of(link, recognition(variant.recognition()));
  }

  private static String recognition(Recognition recognition) {
    if (recognition instanceof Recognition.ByText byText) {
      return byText.alternatives().stream()
          .map(texts -> texts.stream().map(Markdown::code).collect(joining(" + ")))
          .collect(joining(", "));
    }
    return recognition instanceof Recognition.ByKind byKind
        ? "being a JSON " + byKind.kind().name().toLowerCase(Locale.ROOT)
        : "its properties";
  }
}
