package io.github.plaidschema.processor.reference;

import io.github.plaidschema.processor.model.Recognition;
import io.github.plaidschema.processor.model.Union;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the values of a union may be. */
final class VariantSection {
  private VariantSection() {}

  static String of(Union union) {
    String toldApart =
        union
            .discriminator()
            .map(name -> "They are told apart by the property %s.".formatted(Markdown.code(name)))
            .orElse("They are told apart by what a value looks like.");
    List<List<String>> rows =
        union.variants().stream().map(variant -> row(union, variant)).toList();
    return ReferencePage.SECTION
        + "Variants\n\nA value is one of these. "
        + toldApart
        + "\n\n"
        + Markdown.table(List.of("Variant", "Recognized by"), rows)
        + "\nAnything else is read as %s, which keeps the JSON.\n"
            .formatted(Markdown.code(PageNames.simple(union.unknown())));
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
      return byText.texts().stream().map(Markdown::code).collect(Collectors.joining(", "));
    }
    return recognition instanceof Recognition.ByKind byKind
        ? "being a JSON " + byKind.kind().name().toLowerCase(Locale.ROOT)
        : "its properties";
  }
}
