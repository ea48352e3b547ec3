package io.github.plaidschema.json.reading;

import io.github.plaidschema.json.engine.Literals;
import io.github.plaidschema.json.engine.NameScopes;
import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.engine.NumberText;
import io.github.plaidschema.json.engine.RawJson;
import io.github.plaidschema.json.engine.Rejection;
import io.github.plaidschema.json.engine.ShortNumber;
import io.github.plaidschema.json.engine.ShortTexts;
import io.github.plaidschema.json.engine.StringText;
import io.github.plaidschema.json.engine.TokenTable;
import io.github.plaidschema.json.engine.ValueSkipper;
import io.github.plaidschema.json.engine.Whitespace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a document: steps from token to token, holds to the grammar and the
 * limits. What the tokens mean is the business of those who read values.
 */
public final class Cursor {

  private static final int NOWHERE = -1;
  private static final int ARRAY = -1;
  private static final int DOCUMENT = -2;

  /** In a document of fewer bytes, hardly any short string occurs twice. */
  private static final int SHORT_TEXTS_REPEAT = 256;

  private static final String OBJECT = "an object";
  private static final String ARRAY_EXPECTED = "an array";

  final byte[] bytes;
  final int start;
  final int end;
  private final Limits limits;
  private final Failures.Factory failureFactory;

  /** Takes note of what deviates from a schema, or null if nobody asks. */
  final @Nullable Deviations deviations;

  /** Behind what was read last; where a value is due, at its first byte. */
  int position;

  /**
   * Where the value begins that is due, or that was begun or read last. No value is empty, so that
   * one is due while {@link #position} is here.
   */
  int valueStart;

  /**
   * The first byte of that value, or 0 at the end of the document, which no value begins with. Here
   * at hand as soon as it is known, for what depends on it most: whether the value is null.
   */
  byte first;

  /** The content of the name that was read last, without its quotes. */
  int nameFrom;

  int nameTo;

  /** Whether that name is ASCII without escapes. */
  boolean nameIsPlain;

  /**
   * The content of the string that {@link StringReading#readText} read: an array and a range of it.
   */
  byte[] text;

  int textFrom;
  int textTo;

  /** Null until a date is read. */
  private @Nullable LastDate lastDate;

  /** The number that {@link #readShortNumber} read, if any. */
  private @Nullable ShortNumber shortNumber;

  /**
   * The position behind the bracket of the container that was begun last, and the space there: as
   * long as {@link #position} is here, nothing of the innermost container has been read.
   */
  int opened = NOWHERE;

  private int depth;

  /**
   * What is innermost: {@link #ARRAY}, the {@link #DOCUMENT} itself, or of an object the index of
   * the current name's quote, or of the brace before the first one.
   */
  int frame = DOCUMENT;

  /** The depth of the value that a codec is confined to, or less than any depth. */
  private int confined = NOWHERE;

  /** That of the innermost container; null where none is open. */
  private @Nullable Level level;

  /** That of the container that was closed last. */
  private @Nullable Level closed;

  /** How many values were read that are not written as they were spelled. */
  private int respelled;

  /**
   * Where the last value begins that is not written as it was spelled, or that does not fit, and of
   * which neither a field nor a collection has taken note yet.
   */
  int respelledAt = NOWHERE;

  /** The short strings that were read, if any. */
  private @Nullable ShortTexts shortTexts;

  /** How many strings were read that have an escape or a character that is not ASCII. */
  int specialStrings;

  private @Nullable Mismatches mismatches;
  private boolean isTentative;
  private @Nullable ElementStack elements;
  private @Nullable Failures failures;
  private @Nullable NameScopes names;
  private @Nullable ValueSkipper skipper;

  /**
   * A cursor before the value of the document between two indexes.
   *
   * @param deviations takes note of what deviates from a schema, or null if nobody asks
   */
  public Cursor(
      byte[] bytes,
      int start,
      int end,
      Limits limits,
      Failures.Factory failureFactory,
      @Nullable Deviations deviations) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.limits = limits;
    this.failureFactory = failureFactory;
    this.deviations = deviations;
    this.text = bytes;
    awaitValue(start);
  }

  /** Another cursor over the same document, before the value at an index. */
  public Cursor at(int index) {
    Cursor other = new Cursor(bytes, start, end, limits, failureFactory, null);
    other.awaitValue(index);
    return other;
  }

  /** Makes what is thrown. Nearly all documents do without. */
  public Failures failures() {
    if (failures == null) {
      failures = failureFactory.failures(bytes, start, end);
    }
    failures.setTentative(isTentative);
    return failures;
  }

  LastDate lastDate() {
    LastDate known = lastDate;
    if (known == null) {
      known = new LastDate();
      lastDate = known;
    }
    return known;
  }

  /** The number that {@link #readShortNumber} read. */
  ShortNumber shortNumber() {
    ShortNumber known = shortNumber;
    if (known == null) {
      known = new ShortNumber();
      shortNumber = known;
    }
    return known;
  }

  /** The text of ASCII bytes of this document, eight of them at the most. */
  String shortText(int from, int to) {
    ShortTexts known = shortTexts;
    if (known == null) {
      if (end - start < SHORT_TEXTS_REPEAT) {
        return StringText.ascii(bytes, from, to);
      }
      known = new ShortTexts();
      shortTexts = known;
    }
    return known.get(bytes, from, to);
  }

  /** The index of the next token. */
  public int nextToken() {
    return Whitespace.skip(bytes, position, end);
  }

  /**
   * The first byte of the next token, or 0 at the end of the document, which no token begins with.
   */
  public byte peek() {
    int at = nextToken();
    return at < end ? bytes[at] : 0;
  }

  /** Goes to the first byte of the value that comes next. */
  private void awaitValue(int from) {
    int at = Whitespace.skip(bytes, from, end);
    position = at;
    valueStart = at;
    first = at < end ? bytes[at] : 0;
  }

  /** Begins the value that is due, or the next element of an array. */
  public int beginValue() {
    int at = position;
    return at == valueStart ? at : beginElement();
  }

  /**
   * Confines what is read from now on to the value that is due: what is around it neither goes on
   * nor ends.
   *
   * @return what to give back to {@link #release}
   */
  public int confine() {
    int outer = confined;
    confined = depth;
    return outer;
  }

  /** Ends what {@link #confine} began. */
  public void release(int outer) {
    confined = outer;
  }

  /** What {@link #confine} would return. */
  public int confined() {
    return confined;
  }

  /** Throws where the innermost container is around the value that a codec is confined to. */
  public void requireOwnContainer() {
    if (depth == confined) {
      throw failures().misuse(nextToken(), "more than one value is read");
    }
  }

  /** Goes to the element of an array that comes next, without a look whether there is one. */
  private int beginElement() {
    requireOwnContainer();
    if (frame != ARRAY) {
      throw failures().misuse(nextToken(), "a value is read where none is due");
    }
    int at = nextToken();
    if (position != opened) {
      if (at >= end || bytes[at] != ',') {
        throw failures().unexpected(at, "a comma or ]");
      }
      at++;
    }
    awaitValue(at);
    return position;
  }

  /** Whether the innermost container has another element or property. Consumes nothing. */
  public boolean hasNext() {
    if (isValueDue()) {
      return true;
    }
    requireOwnContainer();
    if (frame == DOCUMENT) {
      throw failures().misuse(nextToken(), "no object and no array is open");
    }
    byte bracket = (byte) (frame == ARRAY ? ']' : '}');
    int at = nextToken();
    if (at < end && bytes[at] == bracket) {
      return false;
    }
    if (position != opened && (at >= end || bytes[at] != ',')) {
      throw failures().unexpected(at, "a comma or " + (char) bracket);
    }
    return true;
  }

  /** Goes behind the end of the innermost container, which is an array. */
  public void endArray() {
    if (frame != ARRAY) {
      throw failures().misuse(nextToken(), "no array is open");
    }
    end("an element was not read");
  }

  /** Goes behind the end of the innermost container, which is an object. */
  public void endObject() {
    if (frame < 0) {
      throw failures().misuse(nextToken(), "no object is open");
    }
    end("a property was not read");
  }

  private void end(String unread) {
    if (hasNext()) {
      throw failures().misuse(nextToken(), unread);
    }
    close(nextToken());
  }

  public void beginObject() {
    int at = beginValue();
    if (first != '{') {
      throw failures().unexpected(at, OBJECT);
    }
    openObject(at);
  }

  /** Begins the object that is due; false if another value was there, which does not fit. */
  public boolean beginObjectIfFits() {
    int at = beginValue();
    if (first != '{') {
      otherKind(OBJECT);
      return false;
    }
    openObject(at);
    return true;
  }

  private void openObject(int at) {
    open(at, at).beginObject(at);
    if (names != null) {
      names.open(depth);
    }
  }

  public void beginArray() {
    int at = beginValue();
    if (first != '[') {
      throw failures().unexpected(at, ARRAY_EXPECTED);
    }
    open(at, ARRAY);
  }

  /** Begins the array that is due; false if another value was there, which does not fit. */
  public boolean beginArrayIfFits() {
    int at = beginValue();
    if (first != '[') {
      otherKind(ARRAY_EXPECTED);
      return false;
    }
    open(at, ARRAY);
    return true;
  }

  /** Begins a container, and goes behind its bracket and the space there. */
  private Level open(int at, int inner) {
    if (depth == limits.maxDepth()) {
      throw failures().expected(at, "at most " + depth + " levels of nesting");
    }
    Level deeper = level == null ? new Level(null) : level.inner();
    deeper.outerFrame = frame;
    level = deeper;
    depth++;
    frame = inner;
    position = Whitespace.skip(bytes, at + 1, end);
    opened = position;
    return deeper;
  }

  /** Goes to the next element; false if the array ends instead. */
  public boolean nextElement() {
    int at = position;
    boolean isBehindElement = frame == ARRAY && at != opened && at != valueStart;
    if (isBehindElement && at < end && bytes[at] == ',') {
      awaitValue(at + 1);
      return true;
    }
    return searchElement();
  }

  /** As {@link #nextElement}, whatever comes next and with whatever space. */
  private boolean searchElement() {
    if (isValueDue()) {
      throw failures().misuse(position, "an element was not read");
    }
    if (frame != ARRAY) {
      throw failures().misuse(nextToken(), "an element is read where no array is open");
    }
    int at = nextToken();
    if (at < end && bytes[at] == ',' && position != opened) {
      awaitValue(at + 1);
      return true;
    }
    if (at < end && bytes[at] == ']') {
      close(at);
      return false;
    }
    if (position != opened) {
      throw failures().unexpected(at, "a comma or ]");
    }
    awaitValue(at);
    return true;
  }

  /** Goes to the value behind the next name; false if the object ends instead. */
  public boolean nextName() {
    int at = nextNameStart();
    if (at < 0) {
      return false;
    }
    readName(at + 1);
    return true;
  }

  /** The opening quote of the next name; a negative number if the object ends instead. */
  int nextNameStart() {
    if (isValueDue()) {
      throw failures().misuse(position, "the value of a property was not read");
    }
    if (frame < 0) {
      throw failures().misuse(nextToken(), "a property is read where no object is open");
    }
    int at = nextToken();
    if (at < end && bytes[at] == '}') {
      close(at);
      return NOWHERE;
    }
    if (position != opened) {
      if (at >= end || bytes[at] != ',') {
        throw failures().unexpected(at, "a comma or }");
      }
      at = Whitespace.skip(bytes, at + 1, end);
    }
    if (!StringText.isQuote(bytes, at, end)) {
      throw failures().unexpected(at, "a property name");
    }
    frame = at;
    return at;
  }

  /** The level of the innermost container. */
  Level level() {
    return Objects.requireNonNull(level);
  }

  /** The level of the container that was closed last. */
  Level closedLevel() {
    return Objects.requireNonNull(closed);
  }

  /** Reads the name whose opening quote is at an index, and goes to its value. */
  void readNameAt(int at) {
    frame = at;
    readName(at + 1);
  }

  private void readName(int from) {
    nameFrom = from;
    nameTo = StringText.plainEnd(bytes, from, end);
    nameIsPlain = StringText.isQuote(bytes, nameTo, end);
    if (!nameIsPlain) {
      nameTo = closingQuote(nameTo);
    }
    awaitValue(behindColon(nameTo + 1));
  }

  /** The index behind the colon that comes next. */
  int behindColon(int from) {
    int at = from < end && bytes[from] == ':' ? from : Whitespace.skip(bytes, from, end);
    if (at >= end || bytes[at] != ':') {
      throw failures().unexpected(at, "a colon");
    }
    return at + 1;
  }

  /** Ends the innermost container, whose last byte is at an index. */
  void close(int at) {
    leave();
    position = at + 1;
  }

  private void leave() {
    Level left = level();
    closed = left;
    level = left.outer;
    depth--;
    frame = left.outerFrame;
  }

  public String nameText() {
    return nameIsPlain
        ? StringText.ascii(bytes, nameFrom, nameTo)
        : StringText.decode(bytes, nameFrom, nameTo);
  }

  /** Remembers the name that was read last as one of the innermost object, which must be new. */
  public void requireNewName() {
    if (!names().add(depth, bytes, nameFrom, nameTo, nameIsPlain)) {
      throw failures().repeatedProperty(frame);
    }
  }

  private NameScopes names() {
    if (names == null) {
      names = new NameScopes();
    }
    return names;
  }

  /** Where the current property's name begins in the innermost object. */
  public int propertyStart() {
    return frame;
  }

  public int depth() {
    return depth;
  }

  public boolean isValueDue() {
    return position == valueStart;
  }

  /** Reads null; consumes nothing and gives false if something else comes next. */
  public boolean readNull() {
    if (first != 'n') {
      return false;
    }
    readLiteral(beginValue());
    return true;
  }

  public boolean readBoolean() {
    int at = beginValue();
    boolean value = first == 't';
    if (!value && first != 'f') {
      otherKind("a boolean");
      return false;
    }
    readLiteral(at);
    return value;
  }

  private void readLiteral(int at) {
    position = literalEnd(at);
  }

  /** The index behind the literal whose first letter is at another. */
  int literalEnd(int at) {
    try {
      return Literals.end(bytes, at, end);
    } catch (Rejection rejection) {
      throw failures().of(rejection);
    }
  }

  /**
   * Reads a {@link ShortNumber}, which then stands between {@link #valueStart} and {@link
   * #position}. Consumes nothing and gives false if something else comes next.
   */
  boolean readShortNumber() {
    int behind = shortNumber().scan(bytes, beginValue(), end);
    return behind >= 0 && endShortNumber(behind);
  }

  /** Goes behind a number that is one by its form; false if it has more characters than allowed. */
  boolean endShortNumber(int behind) {
    if (behind - valueStart > limits.maxNumberLength()) {
      return false;
    }
    position = behind;
    return true;
  }

  /**
   * Reads a number, which is then between {@link #valueStart} and {@link #position}; false if
   * another value was there, which does not fit.
   */
  boolean readNumber(String expected) {
    int at = beginValue();
    if (first != '-' && (first < '0' || first > '9')) {
      otherKind(expected);
      return false;
    }
    try {
      position = NumberText.end(bytes, at, end, limits.maxNumberLength(), limits.maxExponent());
    } catch (Rejection rejection) {
      throw failures().of(rejection);
    }
    return true;
  }

  /** Reads a text that a table has a token of; consumes nothing and gives none if it has not. */
  public NameToken readToken(TokenTable texts) {
    int at = beginValue();
    NameToken token = texts.find(bytes, at, end);
    if (token != NameToken.NONE) {
      position = at + token.length();
    }
    return token;
  }

  /** The index of the quote that ends a string, of which all before an index is well formed. */
  int closingQuote(int from) {
    try {
      return StringText.closingQuote(bytes, from, end);
    } catch (Rejection rejection) {
      throw failures().of(rejection);
    }
  }

  /** How many elements of the lists that are being read were added. */
  public int elementCount() {
    return elements == null ? 0 : elements.size();
  }

  /** The elements of the lists that are being read. */
  public ElementStack elements() {
    if (elements == null) {
      elements = new ElementStack();
    }
    return elements;
  }

  /** The string that {@link StringReading#readText} read. */
  public String text() {
    return StringText.text(text, textFrom, textTo);
  }

  public void skipValue() {
    int at = beginValue();
    if (skipper == null) {
      skipper =
          new ValueSkipper(
              bytes,
              end,
              limits.maxDepth(),
              limits.maxNumberLength(),
              limits.maxExponent(),
              names());
    }
    try {
      position = skipper.skip(at, depth);
    } catch (Rejection rejection) {
      throw failures().of(rejection);
    }
  }

  public int respelled() {
    return respelled;
  }

  public void countRespelled(boolean asWritten) {
    if (!asWritten) {
      respelled++;
      respelledAt = valueStart;
    }
  }

  /** How many strings were read so far that have an escape or a character that is not ASCII. */
  public int specialStrings() {
    return specialStrings;
  }

  /**
   * Goes over the value that is due, which is of another kind than expected. The field around it
   * will keep it ({@link FieldReading}), and {@link #noValue} is what is read; where there is none,
   * the value is rejected.
   */
  void otherKind(String expected) {
    int field = enclosingField();
    if (field < 0 || !FoundText.isValue(first)) {
      throw failures().unexpected(valueStart, expected);
    }
    mismatch(field, expected, "expected " + expected + ", found " + foundKind());
  }

  private String foundKind() {
    return FoundText.at(bytes, valueStart, end);
  }

  /**
   * Goes back to the value that was read last, which has the kind but is not what was expected, and
   * goes on as {@link #otherKind}.
   */
  public void otherValue(String expected) {
    int field = enclosingField();
    if (field < 0) {
      throw rejected(expected);
    }
    mismatch(field, expected, "expected " + expected);
  }

  /**
   * Goes back to a value of which a codec may have read any part before it rejected it.
   *
   * @param at where the value begins
   * @param outerDepth as {@link #depth} was there
   * @param outerFrame as {@link #propertyStart} was there
   * @param outerElements as {@link #elementCount} was there
   */
  public void goBack(int at, int outerDepth, int outerFrame, int outerElements) {
    while (depth > outerDepth) {
      leave();
    }
    frame = outerFrame;
    position = at;
    valueStart = at;
    first = at < end ? bytes[at] : 0;
    if (elements != null) {
      elements.removeFrom(outerElements);
    }
    if (mismatches != null) {
      mismatches.removeBehind(at);
    }
  }

  /**
   * Null in place of a value that does not fit, as generated code asks for it: whatever is made of
   * it is thrown away when its field takes note of the mismatch.
   */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  public <T> T noValue() {
    return null;
  }

  private void mismatch(int field, String expected, String message) {
    int at = valueStart;
    position = at;
    skipValue();
    if (mismatches == null) {
      mismatches = new Mismatches();
    }
    if (mismatches.last() < field) {
      mismatches.add(at, new RawField.Mismatch(expected, bytes[at]));
    }
    countRespelled(false);
    if (deviations != null) {
      deviations.mismatch(at, message);
    }
  }

  /** Whether what is rejected now is kept by a field: see {@link Failures#setTentative}. */
  public boolean isTentative() {
    return isTentative;
  }

  /** Sets what {@link #isTentative} tells. */
  public void setTentative(boolean tentative) {
    isTentative = tentative;
  }

  /** Whether a field of generated code is around the value that is due, and no codec between. */
  public boolean isInField() {
    return enclosingField() >= 0;
  }

  /**
   * Where the name of the property begins whose field is the innermost one around a value; a
   * negative number where a codec of somebody's own, or the document, is nearer.
   */
  private int enclosingField() {
    int innermost = frame;
    Level around = level;
    for (int left = depth - Math.max(confined, 0); left > 0 && around != null; left--) {
      if (innermost >= 0 && around.last != Level.NONE) {
        return innermost;
      }
      innermost = around.outerFrame;
      around = around.outer;
    }
    return NOWHERE;
  }

  /** Whether the field around what was read last has a value that does not fit. */
  public boolean isMismatched() {
    if (mismatches == null) {
      return false;
    }
    int field = enclosingField();
    return field >= 0 && mismatches.last() > field;
  }

  /** Whether the scalar that was read last does not fit. */
  public boolean isLastMismatched() {
    return mismatches != null && mismatches.last() >= valueStart;
  }

  /**
   * The mismatch behind the name of a field, which is dealt with herewith; null if there is none.
   */
  RawField.@Nullable Mismatch takeMismatch(int name) {
    RawField.Mismatch mismatch = mismatches == null ? null : mismatches.takeBehind(name);
    forgetRespelled();
    return mismatch;
  }

  /** What was respelled so far is dealt with; what does not fit is still to be. */
  public void forgetRespelled() {
    respelledAt = mismatches == null ? NOWHERE : mismatches.last();
  }

  /** The raw JSON of the value of the property whose name begins at an index. */
  String rawJsonOfProperty(int name) {
    int quote = StringText.closingQuote(bytes, name + 1, end);
    int colon = Whitespace.skip(bytes, quote + 1, end);
    return RawJson.compact(bytes, Whitespace.skip(bytes, colon + 1, end), position);
  }

  /** Takes note that the string that was read last is not a constant of its enum. */
  public void noteUnknownEnumValue() {
    if (deviations != null) {
      deviations.unknownEnumValue(valueStart);
    }
  }

  /** Takes note that the name that was read last is not a constant of its enum. */
  public void noteUnknownKey() {
    if (deviations != null) {
      deviations.unknownEnumValue(propertyStart());
    }
  }

  /** How many bytes of the document were read. */
  public int offset() {
    return position - start;
  }

  /** The raw JSON from an {@link #offset} on, without insignificant white space. */
  public String rawJsonSince(int offset) {
    return RawJson.compact(bytes, start + offset, position);
  }

  /** The elements or the values of the properties of the container read since an offset. */
  public List<RawJson.Range> valuesSince(int offset) {
    return RawJson.values(bytes, start + offset, position);
  }

  /** The raw JSON of a range, without insignificant white space. */
  public String rawJson(RawJson.Range range) {
    return RawJson.compact(bytes, range.from(), range.to());
  }

  /** Takes note of what deviates from a schema, or null if nobody asks. */
  public @Nullable Deviations deviations() {
    return deviations;
  }

  /** The number of the name that was read last in a table, negative if it is not there. */
  public int findName(NameTable table) {
    if (nameIsPlain) {
      return table.find(bytes, nameFrom, nameTo);
    }
    byte[] name = nameText().getBytes(StandardCharsets.UTF_8);
    return table.find(name, 0, name.length);
  }

  /** The number of the text that {@link StringReading#readText} read in a table, or negative. */
  public int findText(NameTable table) {
    return table.find(text, textFrom, textTo);
  }

  /** The value that was read last has the right kind, but is not what was expected. */
  public RuntimeException rejected(String expected) {
    return failures().expected(valueStart, expected);
  }

  public void requireEnd() {
    int at = nextToken();
    if (at < end) {
      throw failures().expected(at, "nothing but white space behind the value");
    }
  }
}
