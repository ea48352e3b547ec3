package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.NameTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which variant of a union the next value is, without consuming it. Only the value's own
 * properties are looked at, so that each level of nesting is looked over once more and no more: no
 * variant is tried and given up.
 */
final class VariantChoice {

  private VariantChoice() {}

  /** The variant of the next value, which is of a kind, or {@link Variants#UNKNOWN}. */
  static int of(JsonCursor in, JsonToken kind, Variants variants) {
    int ofKind = variants.ofKind(kind);
    if (ofKind != Variants.UNKNOWN || kind != JsonToken.OBJECT) {
      return ofKind;
    }
    JsonCursor ahead = in.at(in.nextToken());
    try {
      ahead.beginObject();
      NameTable discriminator = variants.discriminator();
      return discriminator == null
          ? byShape(ahead, variants.shapes())
          : byText(ahead, discriminator, variants);
    } catch (JsonException malformed) {
      // Whoever reads the value comes to the same place, and refuses it with the reader's position.
      return Variants.UNKNOWN;
    }
  }

  private static int byText(JsonCursor ahead, NameTable discriminator, Variants variants) {
    while (ahead.nextName()) {
      if (isNamed(ahead, discriminator)) {
        if (ahead.peek() != '"') {
          return Variants.UNKNOWN;
        }
        StringReading.readText(ahead, "a string");
        return variants.ofText(ahead.text, ahead.textFrom, ahead.textTo);
      }
      ahead.skipValue();
    }
    return Variants.UNKNOWN;
  }

  private static boolean isNamed(JsonCursor ahead, NameTable name) {
    if (ahead.nameIsPlain) {
      return name.find(ahead.bytes, ahead.nameFrom, ahead.nameTo) >= 0;
    }
    byte[] text = ahead.nameText().getBytes(StandardCharsets.UTF_8);
    return name.find(text, 0, text.length) >= 0;
  }

  private static int byShape(JsonCursor ahead, List<VariantShape> shapes) {
    VariantFit[] fits = shapes.stream().map(VariantFit::new).toArray(VariantFit[]::new);
    while (ahead.nextName()) {
      byte[] name = ahead.bytes;
      int from = ahead.nameFrom;
      int to = ahead.nameTo;
      if (!ahead.nameIsPlain) {
        name = ahead.nameText().getBytes(StandardCharsets.UTF_8);
        from = 0;
        to = name.length;
      }
      byte first = ahead.peek();
      if (first == '"') {
        StringReading.readText(ahead, "a string");
      } else {
        ahead.skipValue();
      }
      for (VariantFit fit : fits) {
        fit.property(name, from, to, first, ahead);
      }
    }
    @Nullable VariantFit best = null;
    for (VariantFit fit : fits) {
      if (fit.isPossible() && (best == null || fit.isBetterThan(best))) {
        best = fit;
      }
    }
    return best == null ? Variants.UNKNOWN : best.variant();
  }
}
