package io.github.plaidschema.json;

import io.github.plaidschema.json.support.FieldNames;

/** Notes which required fields of an object that was read have no value. */
final class RequiredFields {

  private RequiredFields() {}

  static void report(
      JsonCursor in,
      ViolationLog violations,
      FieldNames names,
      int part,
      long required,
      long neverNull) {
    int object = in.closedFields().object;
    int firstField = part * Long.SIZE;
    FoundFields found = in.closedFields().holding(firstField);
    long absent = required & ~found.seen;
    long nulls = neverNull & found.nulls;
    for (long rest = absent; rest != 0; rest &= rest - 1) {
      int field = firstField + Long.numberOfTrailingZeros(rest);
      violations.missing(object, names.name(field));
    }
    if (nulls != 0 && !violations.isFull()) {
      reportNulls(in, violations, object, names, firstField, nulls);
    }
  }

  /** Looks for the nulls in the object, which is known to be well formed. */
  private static void reportNulls(
      JsonCursor in,
      ViolationLog violations,
      int object,
      FieldNames names,
      int firstField,
      long nulls) {
    JsonCursor again = in.at(object);
    again.beginObject();
    while (again.nextName()) {
      int bit = names.lookup(again.nameText()) - firstField;
      if (again.peek() == 'n' && bit >= 0 && bit < Long.SIZE && (nulls >>> bit & 1) != 0) {
        violations.nullValue(again.nextToken());
      }
      again.skipValue();
    }
  }
}
