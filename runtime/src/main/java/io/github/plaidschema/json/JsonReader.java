package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.LogText;
import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.engine.RawJson;
import io.github.plaidschema.json.engine.StringText;
import io.github.plaidschema.json.engine.UriText;
import io.github.plaidschema.json.engine.UuidText;
import io.github.plaidschema.json.support.FieldNames;
import io.github.plaidschema.json.support.Immutables;
import io.github.plaidschema.json.support.ImmutablesWithNulls;
import io.github.plaidschema.json.support.Spellings;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, from its first token to its last. A codec reads an object so:
 *
 * <pre>{@code
 * in.beginObject();
 * for (String name = in.nextName(); name != null; name = in.nextName()) {
 *   switch (name) {
 *     case "amount" -> amount = in.readBigDecimal();
 *     default -> in.skipValue();
 *   }
 * }
 * }</pre>
 *
 * and an array so:
 *
 * <pre>{@code
 * in.beginArray();
 * while (in.hasNext()) {
 *   elements.add(in.readString());
 * }
 * }</pre>
 *
 * <p>Every method throws a {@link JsonException} where the document is not what the method reads,
 * and where a call has no place in the order above. A reader is used by one thread.
 */
public final class JsonReader {

  /** What {@link #nextField} gives at the end of the object. */
  public static final int END = -1;

  private static final Object[] NO_ELEMENTS = new Object[0];

  private static final URI NO_URI = URI.create("");

  private static final String STRING = "a string";
  private static final String UUID_TEXT = "a UUID such as 123e4567-e89b-12d3-a456-426614174000";

  private final JsonCursor cursor;
  private final @Nullable ViolationLog violations;

  /** The elements of the arrays that are being read into lists, those of the innermost one last. */
  private @Nullable Object[] elements = NO_ELEMENTS;

  private int elementCount;

  /** Where the last value begins that does not fit its field, or a negative number. */
  private int mismatchAt = -1;

  /** The elements that were taken last. */
  private @Nullable Object[] taken = NO_ELEMENTS;

  JsonReader(
      byte[] bytes, int start, int end, JsonLimits limits, @Nullable ViolationLog violations) {
    this.cursor = new JsonCursor(bytes, start, end, limits);
    this.violations = violations;
    cursor.notesNulls = violations != null;
  }

  <T> T readDocument(JsonCodec<T> codec) {
    T value = readWith(codec);
    cursor.requireEnd();
    return value;
  }

  /** The kind of the next value, by its first character. Consumes nothing. */
  public JsonToken peek() {
    return switch (cursor.peek()) {
      case 'n' -> JsonToken.NULL;
      case 't', 'f' -> JsonToken.BOOLEAN;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonToken.NUMBER;
      case '"' -> JsonToken.STRING;
      case '[' -> JsonToken.ARRAY;
      case '{' -> JsonToken.OBJECT;
      default -> throw cursor.failures().unexpected(cursor.nextToken(), "a value");
    };
  }

  /** Begins an object. */
  public void beginObject() {
    cursor.beginObject();
  }

  /**
   * The name of the next property, or null at the end of the object, which is then closed. A name
   * that the object had before is refused.
   */
  public @Nullable String nextName() {
    if (!cursor.nextName()) {
      return null;
    }
    cursor.requireNewName();
    return cursor.nameText();
  }

  /** The next name, which the caller checks for repetition; null at the end of the object. */
  @Nullable String nextUncheckedName() {
    return cursor.nextName() ? cursor.nameText() : null;
  }

  /** Begins an array. */
  public void beginArray() {
    cursor.beginArray();
  }

  /** Whether the array has another element, which is to be read next. If not, it is closed. */
  public boolean hasNext() {
    return cursor.nextElement();
  }

  /**
   * Begins an array that is read into a list. For generated code.
   *
   * @return a mark for {@link #elementsSince}
   */
  public int beginElements() {
    cursor.beginArray();
    return elementCount;
  }

  /** Adds an element to the innermost list that was begun. */
  public void addElement(@Nullable Object element) {
    if (elementCount == elements.length) {
      elements = Arrays.copyOf(elements, Math.max(16, 2 * elementCount));
    }
    elements[elementCount++] = element;
  }

  /** An immutable list of what was added since a mark. */
  public <T> List<T> elementsSince(int mark) {
    return Immutables.listOf(takeElements(mark));
  }

  /** As {@link #elementsSince}, where null may have been added. */
  public <T extends @Nullable Object> List<T> nullableElementsSince(int mark) {
    return ImmutablesWithNulls.listOf(takeElements(mark));
  }

  /**
   * An immutable set of what was added since a mark. An element that is added again is written back
   * only once.
   */
  public <T> Set<T> elementSetSince(int mark) {
    return elementSet(Immutables.setOf(takeElements(mark)));
  }

  /** As {@link #elementSetSince}, where null may have been added. */
  public <T extends @Nullable Object> Set<T> nullableElementSetSince(int mark) {
    return elementSet(ImmutablesWithNulls.setOf(takeElements(mark)));
  }

  private <T extends @Nullable Object> Set<T> elementSet(@Nullable Set<T> set) {
    if (set == null) {
      throw cursor.refused("a set of elements with different hash codes");
    }
    cursor.countRespelled(set.size() == taken.length);
    return set;
  }

  private @Nullable Object[] takeElements(int mark) {
    taken = elementCount == mark ? NO_ELEMENTS : Arrays.copyOfRange(elements, mark, elementCount);
    elementCount = mark;
    return taken;
  }

  /** Reads an array of strings. */
  public List<String> readStrings() {
    int mark = beginElements();
    while (hasNext()) {
      addElement(readString());
    }
    return elementsSince(mark);
  }

  /** Reads an array of texts, as {@link #readOpenEnum}. */
  public <E extends Enum<E>> List<OpenEnum<E>> readOpenEnums(EnumNames<E> names) {
    int mark = beginElements();
    while (hasNext()) {
      addElement(readOpenEnum(names));
    }
    return elementsSince(mark);
  }

  /**
   * Reads null and returns true; consumes nothing and returns false if the next value is another.
   */
  public boolean readNull() {
    return cursor.readNull();
  }

  /** Reads a string. */
  public String readString() {
    return StringReading.readString(cursor);
  }

  /** Reads true or false. */
  public boolean readBoolean() {
    return cursor.readBoolean();
  }

  /** Reads a number without fraction and exponent, from -2<sup>31</sup> to 2<sup>31</sup>-1. */
  public int readInt() {
    return NumberReading.readInt(cursor);
  }

  /** Reads a number without fraction and exponent, from -2<sup>63</sup> to 2<sup>63</sup>-1. */
  public long readLong() {
    return NumberReading.readLong(cursor);
  }

  /** Reads a number as the nearest double. One that is beyond all doubles is refused. */
  public double readDouble() {
    return NumberReading.readDouble(cursor);
  }

  /** Reads a number with its scale: 1.10 is not 1.1. */
  public BigDecimal readBigDecimal() {
    return NumberReading.readBigDecimal(cursor);
  }

  /** Reads a number without fraction and exponent. */
  public BigInteger readBigInteger() {
    return NumberReading.readBigInteger(cursor);
  }

  /** Reads a number as it is spelled. */
  String readNumberLiteral() {
    return NumberReading.readLiteral(cursor);
  }

  /** Reads a string that {@link LocalDate#parse(CharSequence)} accepts. */
  public LocalDate readLocalDate() {
    return TemporalReading.readLocalDate(cursor);
  }

  /** Reads a string that {@link LocalTime#parse(CharSequence)} accepts. */
  public LocalTime readLocalTime() {
    return TemporalReading.readLocalTime(cursor);
  }

  /** Reads a string that {@link LocalDateTime#parse(CharSequence)} accepts. */
  public LocalDateTime readLocalDateTime() {
    return TemporalReading.readLocalDateTime(cursor);
  }

  /** Reads a string that {@link OffsetDateTime#parse(CharSequence)} accepts, with its offset. */
  public OffsetDateTime readOffsetDateTime() {
    return TemporalReading.readOffsetDateTime(cursor);
  }

  /**
   * Reads a string that {@link OffsetDateTime#parse(CharSequence)} or {@link
   * Instant#parse(CharSequence)} accepts.
   */
  public Instant readInstant() {
    return TemporalReading.readInstant(cursor);
  }

  /** Reads a UUID as RFC 9562, section 4, spells it: 36 characters, letters of either case. */
  public UUID readUuid() {
    StringReading.readText(cursor, UUID_TEXT);
    UUID value = UuidText.parse(cursor.text, cursor.textFrom, cursor.textTo);
    if (value == null) {
      throw cursor.refused(UUID_TEXT);
    }
    cursor.countRespelled(UuidText.isCanonical(cursor.text, cursor.textFrom, cursor.textTo));
    return value;
  }

  /** Reads a URI or a relative reference (RFC 2396), as {@link URI#URI(String)} accepts it. */
  public URI readUri() {
    URI value = UriText.parse(StringReading.readString(cursor));
    if (value == null) {
      throw cursor.refused("a URI");
    }
    return value;
  }

  /**
   * Reads a URI or a relative reference by RFC 3986. One that {@link URI} cannot hold, as it is
   * narrower, counts as {@link #respelled} and is to be kept as raw JSON. For generated code.
   *
   * @return the URI, or an empty one that stands for what does not fit
   */
  public URI readUriIfFits() {
    String text = StringReading.readString(cursor);
    URI value = UriText.parse(text);
    return value != null ? value : mismatchedUri(text);
  }

  private URI mismatchedUri(String text) {
    if (!UriText.isReference(text)) {
      throw cursor.refused("a URI");
    }
    mismatchAt = cursor.valueStart - cursor.start;
    cursor.countRespelled(false);
    if (violations != null) {
      violations.mismatch(cursor.valueStart);
    }
    return NO_URI;
  }

  /** Reads a value of any kind. */
  public JsonValue readValue() {
    return JsonValueReading.read(this);
  }

  /**
   * Goes over a value of any kind, validating it. What a codec skips it cannot write back, so that
   * the value counts as {@link #respelled}: generated code then keeps the text of the whole field.
   */
  public void skipValue() {
    cursor.skipValue();
    cursor.countRespelled(false);
  }

  /**
   * Reads a value with another codec. What it throws, and null in place of a value, becomes a
   * {@link JsonException} at the value.
   */
  public <T> T readWith(JsonCodec<T> codec) {
    int at = cursor.position;
    int depth = cursor.depth();
    T value;
    try {
      value = codec.read(this);
    } catch (JsonException refused) {
      throw cursor.failures().made(refused)
          ? refused
          : cursor.failures().refusedBy(codec, at, refused);
    } catch (RuntimeException failure) {
      throw cursor.failures().refusedBy(codec, at, failure);
    }
    if (cursor.isValueDue() || cursor.depth() != depth) {
      throw cursor.failures().misuse(at, "the value was not read to its end");
    }
    if (value == null) {
      throw cursor.failures().refusedBy(codec, at, new NullPointerException());
    }
    return value;
  }

  /**
   * An exception for codecs to throw: the value that was begun or read last is not what was
   * expected. Its text is "expected" and {@code expected}, of which at most 1,000 characters are
   * shown, escaped. It must not hold any part of the document.
   */
  public JsonException refused(String expected) {
    StringBuilder shown = new StringBuilder();
    LogText.append(shown, expected, 1_000);
    return cursor.refused(shown.toString());
  }

  /**
   * Goes to the next property of an object, which is begun if it is due, and finds the field of
   * that name. Fields that are null are gone over, and only noted ({@link #nullFields}). A field
   * that the object had before is refused. For generated code.
   *
   * @return the field, {@link #END} at the end of the object, which is then closed, or less than
   *     that if no field has that name
   */
  public int nextField(FieldNames names) {
    return FieldReading.nextField(cursor, names);
  }

  /**
   * Which fields had a property in the object that {@link #nextField} has just closed. For
   * generated code.
   *
   * @param part 0 for the first 64 fields, 1 for those behind them, …
   * @return a bit for each field, the lowest one for the first
   */
  public long seenFields(int part) {
    return cursor.closedFields().holding(part * Long.SIZE).seen;
  }

  /** As {@link #seenFields}, those of them whose property is null. */
  public long nullFields(int part) {
    return cursor.closedFields().holding(part * Long.SIZE).nulls;
  }

  JsonException repeatedProperty() {
    return cursor.failures().repeatedProperty(cursor.propertyStart());
  }

  /**
   * Goes over the property for which {@link #nextField} found no field. For generated code of
   * schemas that do not keep such properties.
   */
  public void skipUnknown() {
    cursor.requireNewName();
    if (violations != null) {
      violations.unknownProperty(cursor.propertyStart());
    }
    cursor.skipValue();
  }

  /**
   * Reads the property for which {@link #nextField} found no field. For generated code.
   *
   * @param soFar the map that this method returned for the same object before, or null
   * @return a map with the property added
   */
  public Map<String, JsonValue> readUnknown(@Nullable Map<String, JsonValue> soFar) {
    Map<String, JsonValue> members = soFar == null ? new LinkedHashMap<>() : soFar;
    String name = cursor.nameText();
    if (members.containsKey(name)) {
      throw repeatedProperty();
    }
    members.put(name, readValue());
    return members;
  }

  /** Puts an entry into a map and refuses the current property if the map has its key already. */
  public <K, V extends @Nullable Object> void put(Map<K, V> map, K key, V value) {
    int size = map.size();
    map.put(key, value);
    if (map.size() == size) {
      throw repeatedProperty();
    }
  }

  /** Adds an element to a set. One that the set has already counts as {@link #respelled}. */
  public <T extends @Nullable Object> void addTo(Set<T> set, T element) {
    cursor.countRespelled(set.add(element));
  }

  /** Reads the text of a constant; another text is the fallback, or refused if there is none. */
  public <E extends Enum<E>> E readEnum(EnumNames<E> names) {
    NameToken token = cursor.readToken(names);
    if (token != NameToken.NONE) {
      return names.constant(token);
    }
    StringReading.readText(cursor, cursor.peek() == '"' ? STRING : names.expected());
    E constant = names.find(cursor.text, cursor.textFrom, cursor.textTo);
    if (constant != null) {
      return constant;
    }
    E fallback = names.fallback();
    if (fallback == null) {
      throw cursor.refused(names.expected());
    }
    cursor.countRespelled(false);
    return fallback;
  }

  /** Reads a text, with the constant that stands for it if there is one. */
  public <E extends Enum<E>> OpenEnum<E> readOpenEnum(EnumNames<E> names) {
    NameToken token = cursor.readToken(names);
    return token != NameToken.NONE ? names.open(token) : readOtherOpenEnum(names);
  }

  private <E extends Enum<E>> OpenEnum<E> readOtherOpenEnum(EnumNames<E> names) {
    StringReading.readText(cursor, STRING);
    OpenEnum<E> known = names.findOpen(cursor.text, cursor.textFrom, cursor.textTo);
    return known != null ? known : OpenEnum.unknown(cursor.text());
  }

  /** The constant of a name that {@link #nextName} gave, as {@link #readEnum} finds it. */
  public <E extends Enum<E>> E enumName(EnumNames<E> names, String name) {
    E constant = names.find(name);
    if (constant != null) {
      return constant;
    }
    E fallback = names.fallback();
    if (fallback == null) {
      throw cursor.failures().expected(cursor.propertyStart(), names.expected());
    }
    cursor.countRespelled(false);
    return fallback;
  }

  /** The text of a name that {@link #nextName} gave, with its constant if there is one. */
  public <E extends Enum<E>> OpenEnum<E> openEnumName(EnumNames<E> names, String name) {
    return names.open(name);
  }

  /**
   * Notes, where violations are asked for, which required fields of an object have no value. For
   * generated code.
   *
   * @param part as for {@link #seenFields}
   * @param required a bit for each field that is to be there
   * @param neverNull a bit for each field that is not to be null
   */
  public void report(FieldNames names, int part, long required, long neverNull) {
    if (violations != null) {
      RequiredFields.report(cursor, violations, names, part, required, neverNull);
    }
  }

  /**
   * Which variant of a union comes next, or {@link Variants#UNKNOWN}. Consumes nothing. For
   * generated code.
   */
  public int variant(Variants variants) {
    return VariantChoice.of(cursor, peek(), variants);
  }

  /** Reads what {@link #variant} gave {@link Variants#UNKNOWN} for. For generated code. */
  public JsonValue readUnknownVariant() {
    if (violations != null) {
      violations.unknownVariant(cursor.nextToken());
    }
    return readValue();
  }

  /**
   * How many values were read so far that are not written as they were spelled: a date with a
   * fraction of .000 or the offset +00:00, a UUID in upper case, a text that became a fallback, an
   * element that its set had, a double such as 1.10. The values are the same, the texts are not;
   * whoever wants to give back the text keeps {@link #textSince}.
   */
  public int respelled() {
    return cursor.respelled();
  }

  /**
   * How many strings were read so far that have an escape or a character that is not ASCII. All
   * others stand in JSON as they are: {@link JsonWriter#writePlainString} may write them.
   */
  public int specialStrings() {
    return cursor.specialStrings;
  }

  /** The number of bytes before the next token. */
  public int position() {
    return cursor.nextToken() - cursor.start;
  }

  /**
   * The raw JSON from a {@link #position} to the end of what was read last, without insignificant
   * white space.
   */
  public String textSince(int position) {
    return rawJson(cursor.start + position, cursor.position);
  }

  private String rawJson(int from, int to) {
    return RawJson.compact(cursor.bytes, from, to);
  }

  /**
   * The raw JSON of the string or the number that was read last, or null if it is written back as
   * it was spelled; of an array or an object {@link #respelledSince} tells the same. For generated
   * code.
   */
  public @Nullable String respelledText() {
    return cursor.isRespelled()
        ? StringText.text(cursor.bytes, cursor.valueStart, cursor.position)
        : null;
  }

  /**
   * Where the next value begins and how many were respelled before it, for {@link #respelledSince}.
   */
  public long mark() {
    return (long) cursor.respelled() << 32 | (cursor.position - cursor.start);
  }

  /** The raw JSON from a {@link #mark} on, or null if it is written back as it was spelled. */
  public @Nullable String respelledSince(long mark) {
    return isRespelledSince(mark) ? textSince((int) mark) : null;
  }

  private boolean isRespelledSince(long mark) {
    return cursor.respelled() != (int) (mark >>> 32);
  }

  /**
   * A list that was read, with the original spellings of its elements if one of them would be
   * written otherwise. For generated code.
   *
   * @param elements those of the array that was read last
   * @param mark a {@link #mark} before the array
   */
  public <T extends @Nullable Object> List<T> spelled(List<T> elements, long mark) {
    return isRespelledSince(mark)
        ? Spellings.attach(elements, rawJson(valuesSince(mark)))
        : elements;
  }

  /**
   * As {@link #spelled(List, long)}, of what {@link #elementSetSince} has just given. What the
   * array repeats is kept, too.
   */
  public <T extends @Nullable Object> Set<T> spelled(Set<T> elements, long mark) {
    return isRespelledSince(mark)
        ? Spellings.attach(elements, rawJson(distinct(valuesSince(mark), elements)))
        : elements;
  }

  /** As {@link #spelled(List, long)}, of the values of a map. */
  public <K, V extends @Nullable Object> Map<K, V> spelled(Map<K, V> entries, long mark) {
    return isRespelledSince(mark) ? Spellings.attach(entries, rawJson(valuesSince(mark))) : entries;
  }

  private List<RawJson.Range> valuesSince(long mark) {
    return RawJson.values(cursor.bytes, cursor.start + (int) mark, cursor.position);
  }

  /** The values of the array that was read last, each with the repeated ones directly behind it. */
  private List<RawJson.Range> distinct(List<RawJson.Range> values, Set<?> elements) {
    if (values.size() == elements.size()) {
      return values;
    }
    List<RawJson.Range> distinct = new ArrayList<>(elements.size());
    Iterator<?> firsts = elements.iterator();
    Object first = firsts.next();
    for (int i = 0; i < values.size(); i++) {
      // A repeated element is equal to one before it, and so is not the one that comes first next.
      if (distinct.size() < elements.size() && taken[i] == first) {
        distinct.add(values.get(i));
        first = firsts.hasNext() ? firsts.next() : null;
      } else {
        int last = distinct.size() - 1;
        distinct.set(last, new RawJson.Range(distinct.get(last).from(), values.get(i).to()));
      }
    }
    return distinct;
  }

  private List<String> rawJson(List<RawJson.Range> ranges) {
    return ranges.stream().map(range -> rawJson(range.from(), range.to())).toList();
  }

  /**
   * The raw JSON from a {@link #mark} on if {@link #readUriIfFits} has found a value that does not
   * fit since, or null. For generated code.
   */
  public @Nullable String mismatchedSince(long mark) {
    return mismatchAt >= (int) mark ? textSince((int) mark) : null;
  }
}
