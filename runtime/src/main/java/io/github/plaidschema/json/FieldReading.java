package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.support.FieldNames;

/** Goes from property to property of an object whose fields are known. */
final class FieldReading {

  private FieldReading() {}

  /**
   * Goes to the value of the next property.
   *
   * <p>First what nearly all documents have: a comma, and the name that followed last time. In the
   * same method whatever comes first, in whatever order and with whatever space: so it is larger
   * than what HotSpot copies into its callers (325 bytes of code), and a property costs a reader
   * one call, and leaves room for what is better copied. For its size it also has the steps of
   * {@link JsonCursor} to the value, which are written out at its end.
   *
   * @param previous what this method gave for the property before, or {@link JsonReader#END}
   * @return the field, {@link JsonReader#END}, or less than that for an unknown property
   */
  static int nextField(JsonCursor in, FieldNames names, int previous) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int at = in.position;
    if (previous == JsonReader.END) {
      at = in.isAtFirstName() ? at : end;
    } else if (at < end) {
      byte found = bytes[at];
      if (found == '}') {
        in.close(at);
        return JsonReader.END;
      }
      at = found == ',' ? at + 1 : end;
    }
    if (at >= end || bytes[at] != '"') {
      at = in.nextNameStart();
      if (at < 0) {
        return JsonReader.END;
      }
    }
    int last = names.lastKnown(previous);
    NameToken token = names.follower(last);
    int value = token.match(bytes, at, end);
    if (value < 0) {
      int quote = token.matchName(bytes, at, end);
      if (quote >= 0) {
        value = in.behindColon(quote);
      } else {
        token = names.find(bytes, at, end);
        if (token == NameToken.NONE) {
          in.readNameAt(at);
          int field =
              in.nameIsPlain
                  ? names.lookupPlain(bytes, in.nameFrom, in.nameTo, end)
                  : names.lookup(in.nameText());
          if (field < 0) {
            return names.unknownAfter(last);
          }
          names.learn(last, field, at);
          return field;
        }
        value = at + token.length();
        names.learn(last, token.field(), at);
      }
    }
    in.frame = at;
    byte first = value < end ? bytes[value] : 0;
    if (first <= ' ') {
      in.awaitDistantValue(value);
    } else {
      in.position = value;
      in.valueStart = value;
      in.first = first;
    }
    return token.field();
  }
}
