package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.StringReading;
import java.util.Arrays;
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
  static int of(Cursor in, JsonToken kind, Variants variants) {
    int ofKind = variants.ofKind(kind);
    if (ofKind != Variants.UNKNOWN || kind != JsonToken.OBJECT) {
      return ofKind;
    }
    Cursor ahead = in.at(in.nextToken());
    try {
      ahead.beginObject();
      NameTable discriminator = variants.discriminator();
      if (discriminator != null) {
        return byText(ahead, discriminator, variants);
      }
      VariantValues values = variants.values();
      return values == null ? byShape(ahead, variants.shapes()) : byTexts(ahead, values);
    } catch (JsonException malformed) {
      // Whoever reads the value comes to the same place, and rejects it with the reader's position.
      return Variants.UNKNOWN;
    }
  }

  private static int byText(Cursor ahead, NameTable discriminator, Variants variants) {
    while (ahead.nextName()) {
      if (ahead.findName(discriminator) >= 0) {
        if (ahead.peek() != '"') {
          return Variants.UNKNOWN;
        }
        StringReading.readText(ahead, "a string");
        return variants.ofText(ahead);
      }
      ahead.skipValue();
    }
    return Variants.UNKNOWN;
  }

  /** A repeated name is an unknown variant here: whoever reads the object rejects it. */
  private static int byTexts(Cursor ahead, VariantValues values) {
    int[] numbers = new int[values.size()];
    Arrays.fill(numbers, NameTable.NONE);
    int missing = numbers.length;
    while (ahead.nextName()) {
      int discriminator = ahead.findName(values.discriminators());
      if (discriminator < 0) {
        ahead.skipValue();
        continue;
      }
      if (ahead.peek() != '"') {
        return Variants.UNKNOWN;
      }
      StringReading.readText(ahead, "a string");
      int number = ahead.findText(values.texts(discriminator));
      if (number < 0 || numbers[discriminator] >= 0) {
        return Variants.UNKNOWN;
      }
      numbers[discriminator] = number;
      if (--missing == 0) {
        return values.variant(numbers);
      }
    }
    return Variants.UNKNOWN;
  }

  private static int byShape(Cursor ahead, List<VariantShape> shapes) {
    VariantFit[] fits = shapes.stream().map(VariantFit::new).toArray(VariantFit[]::new);
    while (ahead.nextName()) {
      int[] properties = new int[fits.length];
      for (int i = 0; i < fits.length; i++) {
        properties[i] = ahead.findName(shapes.get(i).names());
      }
      byte first = ahead.peek();
      if (first == '"') {
        StringReading.readText(ahead, "a string");
      } else {
        ahead.skipValue();
      }
      for (int i = 0; i < fits.length; i++) {
        fits[i].property(properties[i], first, ahead);
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
