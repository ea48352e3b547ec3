package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.reading.Cursor;

/** How well an object fits the shape of a variant, as far as the object has been looked over. */
final class VariantFit {

  private final VariantShape shape;
  private int constants;
  private int known;
  private int unknown;
  private int missing;
  private boolean isAnother;
  private boolean hasUnknownText;

  VariantFit(VariantShape shape) {
    this.shape = shape;
    this.missing = shape.needed();
  }

  int variant() {
    return shape.variant();
  }

  /**
   * Looks at a property of the object.
   *
   * @param number the property's number in the shape, negative if that has none of its name
   * @param first the first byte of its value
   * @param text the cursor that read the value, if it is a string
   */
  void property(int number, byte first, Cursor text) {
    if (number < 0) {
      unknown++;
      return;
    }
    VariantShape.Property property = shape.property(number);
    known++;
    if (first == 'n') {
      missing -= property.need() == VariantShape.Need.PROPERTY ? 1 : 0;
      return;
    }
    missing -= property.need() == VariantShape.Need.NOTHING ? 0 : 1;
    if (!property.readable().contains(kind(first))) {
      isAnother = true;
    } else if (first == '"' && property.texts() != null) {
      text(property, text.findText(property.texts()) >= 0);
    }
  }

  private void text(VariantShape.Property property, boolean isKnown) {
    if (isKnown) {
      constants += property.isConstant() ? 1 : 0;
    } else {
      hasUnknownText = true;
      isAnother |= property.isClosed() || property.isConstant();
    }
  }

  /** The kind of a value by its first byte. */
  static JsonToken kind(byte first) {
    return switch (first) {
      case 'n' -> JsonToken.NULL;
      case '"' -> JsonToken.STRING;
      case '{' -> JsonToken.OBJECT;
      case '[' -> JsonToken.ARRAY;
      case 't', 'f' -> JsonToken.BOOLEAN;
      default -> JsonToken.NUMBER;
    };
  }

  /** Whether the object can be the variant at all. */
  boolean isPossible() {
    return !isAnother && (isWhole() || known > 0);
  }

  /** Whether the object is as the variant's schema says. */
  private boolean isWhole() {
    return !isAnother && !hasUnknownText && missing == 0 && (shape.isOpen() || unknown == 0);
  }

  /** Whether the object is this variant rather than one that comes before it. */
  boolean isBetterThan(VariantFit earlier) {
    if (isWhole() != earlier.isWhole()) {
      return isWhole();
    }
    if (constants != earlier.constants) {
      return constants > earlier.constants;
    }
    if (known != earlier.known) {
      return known > earlier.known;
    }
    return missing < earlier.missing;
  }
}
