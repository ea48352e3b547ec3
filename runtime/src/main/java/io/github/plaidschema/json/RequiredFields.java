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
    for (long rest = nulls; rest != 0; rest &= rest - 1) {
      violations.nullValue(found.nullPosition(Long.numberOfTrailingZeros(rest)));
    }
  }
}
