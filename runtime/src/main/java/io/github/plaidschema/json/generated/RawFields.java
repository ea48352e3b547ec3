package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.RawField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The raw JSON of those fields of a value that are not written by their values: the value would be
 * spelled otherwise than it was read, such as 1.10 as 1.1, or it does not fit the field's type, and
 * the field has none. Nearly all values have no such field, and null in place of this. Immutable.
 *
 * @since 0.1.0
 */
public final class RawFields {

  /** In the order of their numbers. */
  private final RawField[] fields;

  private RawFields(RawField[] fields) {
    this.fields = fields;
  }

  static @Nullable RawFields of(@Nullable List<RawField> fields) {
    if (fields == null || fields.isEmpty()) {
      return null;
    }
    RawField[] sorted = fields.toArray(new RawField[0]);
    Arrays.sort(sorted, Comparator.comparingInt(RawField::field));
    return new RawFields(sorted);
  }

  /**
   * The raw JSON of a value that was read since a {@link Spellings#mark}, as that of the only field
   * of its type; null if it is written as it was spelled.
   */
  static @Nullable RawFields ofWhole(JsonReader in, long mark) {
    Cursor cursor = in.unwrap(Cursor.class);
    if (!Spellings.isRespelledSince(cursor, mark)) {
      return null;
    }
    cursor.forgetRespelled();
    return of(List.of(new RawField(0, cursor.rawJsonSince((int) mark), null)));
  }

  /** Whether the raw JSON of a field is here. */
  public static boolean has(@Nullable RawFields raw, int field) {
    return raw != null && raw.find(field) != null;
  }

  /** Whether the value of a field does not fit. */
  public static boolean isMismatch(@Nullable RawFields raw, int field) {
    return raw != null && raw.mismatch(field) != null;
  }

  /** All but a field, which is set to another value or has none any more. */
  public static @Nullable RawFields without(@Nullable RawFields raw, int field) {
    if (!has(raw, field)) {
      return raw;
    }
    List<RawField> others = new ArrayList<>();
    for (RawField each : Objects.requireNonNull(raw).fields) {
      if (each.field() != field) {
        others.add(each);
      }
    }
    return of(others);
  }

  /**
   * As {@link #without}, where a field is set. It keeps its spelling, if it had a value that fits,
   * and that is equal.
   */
  public static @Nullable RawFields kept(
      @Nullable RawFields raw, int field, @Nullable Object before, @Nullable Object after) {
    return raw == null || (before != null && before.equals(after) && !isMismatch(raw, field))
        ? raw
        : without(raw, field);
  }

  /** Whether the same fields have values that do not fit, and these are the same JSON. */
  static boolean equal(@Nullable RawFields first, @Nullable RawFields second) {
    List<RawField> some = mismatches(first);
    List<RawField> others = mismatches(second);
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(RawField first, RawField second) {
    return first.field() == second.field()
        && (first.json().equals(second.json()) || value(first).equals(value(second)));
  }

  private static JsonValue value(RawField field) {
    return JsonValue.CODEC.withLimits(JsonLimits.HIGHEST).read(field.json());
  }

  /** A hash code of what {@link #equal} compares, which no document can choose. */
  static int hash(@Nullable RawFields raw) {
    int hash = 0;
    for (RawField each : mismatches(raw)) {
      hash = HashCodes.mix(HashCodes.mix(hash, each.field()), HashCodes.of(value(each)));
    }
    return hash;
  }

  private static List<RawField> mismatches(@Nullable RawFields raw) {
    if (raw == null) {
      return List.of();
    }
    List<RawField> mismatches = new ArrayList<>();
    for (RawField each : raw.fields) {
      if (each.mismatch() != null) {
        mismatches.add(each);
      }
    }
    return mismatches;
  }

  /** The raw JSON of a field, or null. */
  @Nullable String json(int field) {
    RawField found = find(field);
    return found == null ? null : found.json();
  }

  /** The exception for the accessor of a field whose value does not fit; null if it does. */
  static @Nullable MismatchedValueException exception(
      @Nullable RawFields raw, SchemaFields fields, int field) {
    RawField.Mismatch mismatch = raw == null ? null : raw.mismatch(field);
    return mismatch == null
        ? null
        : new MismatchedValueException(
            fields.schema(),
            fields.accessor(field),
            mismatch.expected(),
            VariantFit.kind(mismatch.first()));
  }

  /** Throws if the value of a field does not fit. */
  void requireFitting(SchemaFields fields, int field) {
    MismatchedValueException mismatch = exception(this, fields, field);
    if (mismatch != null) {
      throw mismatch;
    }
  }

  private RawField.@Nullable Mismatch mismatch(int field) {
    RawField found = find(field);
    return found == null ? null : found.mismatch();
  }

  private @Nullable RawField find(int field) {
    int from = 0;
    int to = fields.length - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int found = fields[middle].field();
      if (found == field) {
        return fields[middle];
      } else if (found < field) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return null;
  }
}
