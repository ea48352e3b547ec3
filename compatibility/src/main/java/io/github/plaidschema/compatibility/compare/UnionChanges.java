package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.READERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;
import static java.util.stream.Collectors.joining;

import io.github.plaidschema.compatibility.describe.Names;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Union.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed of a union that both versions have. */
final class UnionChanges {
  private static final String OLD_DOES_NOT_RECOGNIZE =
      "The old version takes such a document for the unknown variant.";
  private static final String NEW_DOES_NOT_RECOGNIZE =
      "The new version takes such a document for the unknown variant.";

  private final Union older;
  private final Union newer;
  private final Renames renames;
  private final Changes changes;

  UnionChanges(Union older, Union newer, Renames renames, Changes changes) {
    this.older = older;
    this.newer = newer;
    this.renames = renames;
    this.changes = changes;
  }

  void compare() {
    compareVariants();
    compareDiscriminators();
    compareUnknown();
  }

  private List<String> oldVariants() {
    return older.variants().stream().map(variant -> renames.newName(variant.type())).toList();
  }

  private List<String> newVariants() {
    return newer.variants().stream().map(Variant::type).toList();
  }

  private void compareVariants() {
    List<String> before = oldVariants();
    List<String> after = newVariants();
    for (String variant : before) {
      if (!after.contains(variant)) {
        changes.add(
            ChangeKind.VARIANT_REMOVED,
            Names.last(variant),
            Names.simple(variant),
            "",
            Effects.none()
                .breaks(COMPILED, "Compiled callers that take it for the union fail.")
                .breaks(SOURCE, "Visitors that @Override its method do not compile.")
                .breaks(WRITERS, NEW_DOES_NOT_RECOGNIZE));
      }
    }
    for (String variant : after) {
      if (!before.contains(variant)) {
        changes.add(
            ChangeKind.VARIANT_ADDED,
            Names.last(variant),
            "",
            Names.simple(variant),
            Effects.none()
                .breaks(
                    COMPILED,
                    "Compiled visitors without a default fail with AbstractMethodError when they"
                        + " meet it.")
                .breaks(
                    SOURCE, "Visitors without a default do not compile without a method for it.")
                .changes(READERS, OLD_DOES_NOT_RECOGNIZE));
      }
    }
    compareOrder(
        before.stream().filter(after::contains).toList(),
        after.stream().filter(before::contains).toList());
  }

  /** It decides only where the shape does. */
  private void compareOrder(List<String> before, List<String> after) {
    if (!before.equals(after) && newer.discriminators().isEmpty()) {
      Effect other =
          Effect.changes("A document that fits several variants may be read as another.");
      changes.add(
          ChangeKind.VARIANT_ORDER_CHANGED,
          simple(before),
          simple(after),
          Effects.none().onCallers(other).on(WRITERS, other));
    }
  }

  private static String simple(List<String> types) {
    return String.join(", ", types.stream().map(Names::simple).toList());
  }

  private void compareDiscriminators() {
    List<String> before = older.discriminators();
    List<String> after = newer.discriminators();
    if (!before.equals(after)) {
      changes.add(
          ChangeKind.DISCRIMINATOR_CHANGED,
          quoted(before),
          quoted(after),
          Effects.none()
              .on(READERS, recognition(newer, older, OLD_DOES_NOT_RECOGNIZE, "The old version"))
              .on(WRITERS, recognition(older, newer, NEW_DOES_NOT_RECOGNIZE, "The new version")));
    } else if (!before.isEmpty()) {
      compareTexts();
    }
  }

  /** What becomes of documents that one version writes and the other reads. */
  private Effect recognition(Union writing, Union reading, String unknown, String version) {
    if (writing.discriminators().isEmpty() || reading.discriminators().isEmpty()) {
      return Effect.breaks(
          reading.discriminators().isEmpty()
              ? version + " recognizes variants by their properties, which may be alike."
              : unknown);
    }
    boolean isRecognized =
        writing.discriminators().containsAll(reading.discriminators())
            && variantsByText(writing).entrySet().stream()
                .allMatch(
                    each ->
                        each.getValue()
                            .equals(
                                variantsByText(reading)
                                    .get(parts(each.getKey(), writing, reading))));
    return isRecognized ? Effect.NONE : Effect.breaks(unknown);
  }

  /** The texts that another union looks at. */
  private static List<String> parts(List<String> texts, Union writing, Union reading) {
    return reading.discriminators().stream()
        .map(property -> texts.get(writing.discriminators().indexOf(property)))
        .toList();
  }

  /** Those of variants that only one version has are told with the variant. */
  private void compareTexts() {
    Map<List<String>, String> before = variantsByText(older);
    Map<List<String>, String> after = variantsByText(newer);
    before.forEach(
        (text, variant) -> {
          String now = after.get(text);
          if (now == null && newVariants().contains(variant)) {
            changes.add(
                ChangeKind.DISCRIMINATOR_TEXT_REMOVED,
                quoted(text),
                Names.simple(variant),
                "",
                Effects.none().breaks(WRITERS, NEW_DOES_NOT_RECOGNIZE));
          } else if (now != null && !now.equals(variant)) {
            moved(text, variant, now);
          }
        });
    after.forEach(
        (text, variant) -> {
          if (!before.containsKey(text) && oldVariants().contains(variant)) {
            changes.add(
                ChangeKind.DISCRIMINATOR_TEXT_ADDED,
                quoted(text),
                "",
                Names.simple(variant),
                Effects.none().breaks(READERS, OLD_DOES_NOT_RECOGNIZE));
          }
        });
  }

  private void moved(List<String> text, String before, String after) {
    Effect other = Effect.breaks("The text means another variant to each version.");
    changes.add(
        ChangeKind.DISCRIMINATOR_TEXT_MOVED,
        quoted(text),
        Names.simple(before),
        Names.simple(after),
        Effects.none().onCallers(other).on(READERS, other).on(WRITERS, other));
  }

  /** Under the names that the new version has for them. */
  private Map<List<String>, String> variantsByText(Union union) {
    Map<List<String>, String> variants = new LinkedHashMap<>();
    for (Variant variant : union.variants()) {
      variant.texts().forEach(text -> variants.put(text, renames.newName(variant.type())));
    }
    return variants;
  }

  private void compareUnknown() {
    if (older.unknown().isPresent() && !older.unknown().equals(newer.unknown())) {
      changes.add(
          ChangeKind.UNKNOWN_VARIANT_CHANGED,
          Names.simple(older.unknown().get()),
          newer.unknown().map(Names::simple).orElse(""),
          Effects.none()
              .breaks(COMPILED, "Compiled callers that name it fail with NoClassDefFoundError.")
              .breaks(SOURCE, "Code that names it does not compile."));
    }
  }

  /** {@code "card"}, or {@code "ITEM"+"ERROR"} of several discriminators. */
  static String quoted(List<String> texts) {
    return texts.stream().map(text -> "\"" + text + "\"").collect(joining("+"));
  }
}
