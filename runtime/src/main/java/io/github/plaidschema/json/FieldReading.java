package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.engine.Whitespace;
import io.github.plaidschema.json.support.FieldNames;

/** Goes from property to property of an object whose fields are known. */
final class FieldReading {

  /** What {@link #nextField} gives for a property that no field has. */
  private static final int UNKNOWN = JsonReader.END - 1;

  private FieldReading() {}

  /**
   * Goes to the next property that has no field, or has one and is not null. Begins the object if
   * it is due; notes the fields, those that are null as well.
   *
   * <p>First what nearly all documents have: a comma, unless nothing of the object has been read,
   * whether a field or not, and the name that followed last time. In the same method whatever comes
   * first, in whatever order and with whatever space: so it is larger than what HotSpot copies into
   * its callers (325 bytes of code), and a property costs a reader one call, and leaves room for
   * what is better copied. One that is null costs none: often there are several in a row.
   *
   * @return the field, {@link JsonReader#END}, or less than that for an unknown property
   */
  static int nextField(JsonCursor in, FieldNames names) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int at = in.position;
    if (at == in.valueStart) {
      in.beginObject();
      at = in.position;
    }
    FoundFields found = in.foundFields();
    int last = found.last;
    while (true) {
      if (at < end && bytes[at] == '}') {
        in.close(at);
        return JsonReader.END;
      }
      if (at != in.opened) {
        at = at < end && bytes[at] == ',' ? at + 1 : end;
      }
      if (at >= end || bytes[at] != '"') {
        at = in.nextNameStart();
        if (at < 0) {
          return JsonReader.END;
        }
      }
      NameToken token = names.follower(last);
      int value = token.match(bytes, at, end);
      if (value < 0) {
        int quote = token.matchName(bytes, at, end);
        if (quote >= 0) {
          value = in.behindColon(quote);
        } else {
          token = names.find(bytes, at, end);
          if (token == NameToken.NONE) {
            int field = fieldOfNameAt(in, names, at);
            if (field < 0) {
              return UNKNOWN;
            }
            token = names.token(field);
            value = in.valueStart;
          } else {
            value = at + token.length();
          }
          names.learn(last, token.field(), at);
        }
      }
      last = token.field();
      FoundFields holder = found.holding(last);
      long bit = 1L << last;
      if ((holder.seen & bit) != 0) {
        throw in.failures().repeatedProperty(at);
      }
      holder.seen |= bit;
      found.last = last;
      in.frame = at;
      byte first = value < end ? bytes[value] : 0;
      if (first <= ' ') {
        value = Whitespace.skip(bytes, value, end);
        first = value < end ? bytes[value] : 0;
      }
      in.valueStart = value;
      if (first != 'n') {
        in.position = value;
        in.first = first;
        return last;
      }
      holder.nulls |= bit;
      if (in.notesNulls) {
        holder.noteNull(last, value);
      }
      at = in.literalEnd(value);
      in.position = at;
    }
  }

  /** Reads a name that is not found where it stands; a negative number if no field has it. */
  private static int fieldOfNameAt(JsonCursor in, FieldNames names, int at) {
    in.readNameAt(at);
    return in.nameIsPlain
        ? names.lookupPlain(in.bytes, in.nameFrom, in.nameTo, in.end)
        : names.lookup(in.nameText());
  }
}
