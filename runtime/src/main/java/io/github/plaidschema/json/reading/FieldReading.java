package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.FieldTable;
import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.engine.NotInlined;
import io.github.plaidschema.json.engine.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from property to property of an object whose fields are known. */
public final class FieldReading {

  /** What {@link #nextField} gives at the end of the object. */
  public static final int END = -1;

  /** What {@link #nextField} gives for a property that no field has. */
  private static final int UNKNOWN = END - 1;

  private FieldReading() {}

  /**
   * Goes to the next property that has no field, or has one and is not null. Notes the fields,
   * those that are null as well, and the raw JSON of the one before if it is not written by its
   * value.
   *
   * <p>First what nearly all documents have: a comma, unless nothing of the object has been read,
   * whether a field or not, and the name that followed last time. In the same method whatever comes
   * first, in whatever order and with whatever space, so that a property costs a reader one call.
   * One that is null costs none: often there are several in a row.
   *
   * @return the field, {@link #END}, or less than that for an unknown property
   */
  @NotInlined
  public static int nextField(Cursor in, FieldTable names) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int at = in.position;
    Level found = in.level();
    if (in.respelledAt > in.frame) {
      keepLast(in, found);
    }
    int last = found.last;
    while (true) {
      if (at < end && bytes[at] == '}') {
        in.close(at);
        return END;
      }
      if (at != in.opened) {
        at = at < end && bytes[at] == ',' ? Whitespace.skip(bytes, at + 1, end) : end;
      }
      if (at >= end || bytes[at] != '"') {
        at = in.nextNameStart();
        if (at < 0) {
          return END;
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
      if (first == ' ') { // As most documents that are indented have one behind a colon.
        value++;
        first = value < end ? bytes[value] : 0;
      }
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
      if (in.deviations != null) {
        holder.noteNull(last, value);
      }
      at = in.literalEnd(value);
      in.position = at;
    }
  }

  private static void keepLast(Cursor in, Level found) {
    String json = in.rawJsonOfProperty(in.frame);
    found.keep(json, in.takeMismatch(in.frame));
  }

  /** The fields of the object that {@link #nextField} has just closed that are kept as raw JSON. */
  public static @Nullable List<RawField> raw(Cursor in) {
    return in.closedLevel().raw;
  }

  /** Reads a name that is not found where it stands; a negative number if no field has it. */
  private static int fieldOfNameAt(Cursor in, FieldTable names, int at) {
    in.readNameAt(at);
    return in.nameIsPlain
        ? names.lookupPlain(in.bytes, in.nameFrom, in.nameTo, in.end)
        : names.lookup(in.nameText());
  }

  /**
   * Which fields had a property in the object that {@link #nextField} has just closed.
   *
   * @param part 0 for the first 64 fields, 1 for those behind them, …
   * @return a bit for each field, the lowest one for the first
   */
  public static long seen(Cursor in, int part) {
    return in.closedLevel().holding(part * Long.SIZE).seen;
  }

  /** As {@link #seen}, those of them whose property is null. */
  public static long nulls(Cursor in, int part) {
    return in.closedLevel().holding(part * Long.SIZE).nulls;
  }

  /** Where the object begins that {@link #nextField} has just closed. */
  public static int closedObject(Cursor in) {
    return in.closedLevel().object;
  }

  /**
   * Takes note of the required fields of the object that {@link #nextField} has just closed that
   * have no value.
   *
   * @param part as for {@link #seen}
   * @param required a bit for each field that is to be there
   * @param neverNull a bit for each field that is not to be null
   */
  public static void report(
      Cursor in, Deviations deviations, FieldTable names, int part, long required, long neverNull) {
    Level closed = in.closedLevel();
    int object = closed.object;
    int firstField = part * Long.SIZE;
    FoundFields found = closed.holding(firstField);
    long absent = required & ~found.seen;
    long nulls = neverNull & found.nulls & ~closed.mismatched(part);
    for (long rest = absent; rest != 0; rest &= rest - 1) {
      int field = firstField + Long.numberOfTrailingZeros(rest);
      deviations.missing(object, names.name(field));
    }
    for (long rest = nulls; rest != 0; rest &= rest - 1) {
      deviations.nullValue(found.nullPosition(Long.numberOfTrailingZeros(rest)));
    }
  }
}
