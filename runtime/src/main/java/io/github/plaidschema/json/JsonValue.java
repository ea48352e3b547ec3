package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.KeyedHash;
import io.github.plaidschema.json.engine.LogText;
import io.github.plaidschema.json.engine.Nesting;
import io.github.plaidschema.json.engine.NumberText;
import io.github.plaidschema.json.engine.Rejection;
import io.github.plaidschema.json.engine.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of any kind. Immutable. Objects keep the order of their properties, numbers the way
 * they are spelled.
 *
 * @since 0.1.0
 */
public sealed interface JsonValue {

  /** The value null. */
  JsonNull NULL = new JsonNull();

  /** Reads and writes values of any kind. */
  JsonCodec<JsonValue> CODEC = new JsonValueCodec();

  /**
   * A string.
   *
   * @throws IllegalArgumentException if it has a lone surrogate, which JSON cannot say
   */
  static JsonString of(String value) {
    Objects.requireNonNull(value, "value");
    if (Utf8.loneSurrogate(value) >= 0) {
      throw new IllegalArgumentException("A string with a lone surrogate is not a JSON string");
    }
    return JsonString.ofValid(value);
  }

  /**
   * A string of one character. A {@code char} is text: without this method, it would widen to a
   * {@code long} and become the number of its code unit.
   *
   * @throws IllegalArgumentException if it is a surrogate, which JSON cannot say
   */
  static JsonString of(char value) {
    return of(String.valueOf(value));
  }

  /** A number. A {@code byte}, a {@code short} and an {@code int} widen to this exactly. */
  static JsonNumber of(long value) {
    return JsonNumber.ofValid(Long.toString(value));
  }

  /**
   * A number, in the shortest digits that tell the {@code float} from others: 0.1f is 0.1. Widened
   * to a {@code double}, it would be 0.10000000149011612.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  static JsonNumber of(float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException(value + " is not a JSON number");
    }
    return JsonNumber.ofValid(Float.toString(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  static JsonNumber of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is not a JSON number");
    }
    return JsonNumber.ofValid(Double.toString(value));
  }

  /** A number, with its scale. */
  static JsonNumber of(BigDecimal value) {
    return JsonNumber.ofValid(value.toString());
  }

  /** A number. */
  static JsonNumber of(BigInteger value) {
    return JsonNumber.ofValid(value.toString());
  }

  /** True or false. */
  static JsonBoolean of(boolean value) {
    return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
  }

  /** An object with these properties, in the order of the map. */
  static JsonObject object(Map<String, ? extends JsonValue> members) {
    return members.isEmpty() ? JsonObject.EMPTY : new JsonObject(Members.copyOf(members));
  }

  /** An array of these elements. */
  static JsonArray array(List<? extends JsonValue> elements) {
    return elements.isEmpty() ? JsonArray.EMPTY : new JsonArray(List.copyOf(elements));
  }

  /** Whether this is null. */
  default boolean isNull() {
    return this instanceof JsonNull;
  }

  /** The text, if this is a string. */
  default Optional<String> asString() {
    return this instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
  }

  /** The number, if this is one. */
  default Optional<JsonNumber> asNumber() {
    return this instanceof JsonNumber number ? Optional.of(number) : Optional.empty();
  }

  /** Whether this is true, if it is a boolean. */
  default Optional<Boolean> asBoolean() {
    return this instanceof JsonBoolean bool ? Optional.of(bool.value()) : Optional.empty();
  }

  /** The object, if this is one. */
  default Optional<JsonObject> asObject() {
    return this instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  /** The array, if this is one. */
  default Optional<JsonArray> asArray() {
    return this instanceof JsonArray array ? Optional.of(array) : Optional.empty();
  }

  /** The value of a property, if this is an object that has it. */
  default Optional<JsonValue> get(String name) {
    return this instanceof JsonObject object
        ? Optional.ofNullable(object.members().get(name))
        : Optional.empty();
  }

  /** The element at an index from 0 on, if this is an array that has it. */
  default Optional<JsonValue> get(int index) {
    return this instanceof JsonArray array && index >= 0 && index < array.elements().size()
        ? Optional.of(array.elements().get(index))
        : Optional.empty();
  }

  /**
   * Access to this value and what is in it that throws, with the path, where a value is absent or
   * of another kind; the other accessors return an {@code Optional}.
   */
  default LocatedJson located() {
    return new LocatedJson("$", this);
  }

  /**
   * The value as a compact JSON document on one line. It shows everything, secrets as well, but of
   * an array or an object that is nested too deeply to be written only {@code [...]} or {@code
   * {...}}. What is not visible in a string, or could forge a line of a log, is escaped.
   */
  @Override
  String toString();

  /** Null. There is one: {@link #NULL}. */
  final class JsonNull implements JsonValue {

    private JsonNull() {}

    @Override
    public String toString() {
      return "null";
    }
  }

  /** True or false. */
  final class JsonBoolean implements JsonValue {

    private static final JsonBoolean TRUE = new JsonBoolean(true);
    private static final JsonBoolean FALSE = new JsonBoolean(false);

    private final boolean value;

    private JsonBoolean(boolean value) {
      this.value = value;
    }

    /** Whether this is true. */
    public boolean value() {
      return value;
    }

    @Override
    public String toString() {
      return value ? "true" : "false";
    }
  }

  /** A number, as it is spelled. Two are equal if they are spelled alike: 1.0 is not 1.00. */
  final class JsonNumber implements JsonValue {

    /** The numbers 0 to 99, of which documents are full. */
    private static final JsonNumber[] SMALL = new JsonNumber[100];

    static {
      Arrays.setAll(SMALL, i -> new JsonNumber(Integer.toString(i)));
    }

    private final String literal;

    private JsonNumber(String literal) {
      this.literal = literal;
    }

    /**
     * A number as it is to be spelled.
     *
     * @throws IllegalArgumentException if this is not a JSON number within the default limits
     */
    public static JsonNumber of(String literal) {
      byte[] bytes = Utf8.encode(literal);
      JsonLimits limits = JsonLimits.DEFAULT;
      try {
        int end =
            NumberText.end(bytes, 0, bytes.length, limits.maxNumberLength(), limits.maxExponent());
        if (end == bytes.length) {
          return ofValid(literal);
        }
      } catch (Rejection rejection) {
        throw new IllegalArgumentException("No JSON number: expected " + rejection.expected());
      }
      throw new IllegalArgumentException("No JSON number: expected nothing behind it");
    }

    static JsonNumber ofValid(String literal) {
      boolean small = literal.length() == 1 || (literal.length() == 2 && literal.charAt(0) != '-');
      return small ? SMALL[Integer.parseInt(literal)] : new JsonNumber(literal);
    }

    /** The number as it is spelled. */
    public String literal() {
      return literal;
    }

    /**
     * The number.
     *
     * @throws ArithmeticException if it is not an integer or does not fit
     */
    public int intValue() {
      return bigDecimal().intValueExact();
    }

    /**
     * The number.
     *
     * @throws ArithmeticException if it is not an integer or does not fit
     */
    public long longValue() {
      return bigDecimal().longValueExact();
    }

    /** The nearest double, infinite for a number beyond all doubles. */
    public double doubleValue() {
      return Double.parseDouble(literal);
    }

    /** The number with its scale. */
    public BigDecimal bigDecimal() {
      return new BigDecimal(literal);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonNumber that && literal.equals(that.literal);
    }

    @Override
    public int hashCode() {
      return KeyedHash.of(literal);
    }

    @Override
    public String toString() {
      return literal;
    }
  }

  /** A string. */
  final class JsonString implements JsonValue {

    private static final JsonString EMPTY = new JsonString("");

    private final String value;

    private JsonString(String value) {
      this.value = value;
    }

    static JsonString ofValid(String value) {
      return value.isEmpty() ? EMPTY : new JsonString(value);
    }

    /** The text. */
    public String value() {
      return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonString that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return KeyedHash.of(value);
    }

    @Override
    public String toString() {
      return LogText.escaped(CODEC.writeString(this));
    }
  }

  /** An array. */
  final class JsonArray implements JsonValue {

    private static final JsonArray EMPTY = new JsonArray(List.of());

    private final List<JsonValue> elements;

    private JsonArray(List<JsonValue> elements) {
      this.elements = elements;
    }

    /** The elements; unmodifiable. */
    public List<JsonValue> elements() {
      return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonArray that && Nesting.equal(elements, that.elements);
    }

    @Override
    public int hashCode() {
      try {
        int hash = 0;
        for (JsonValue element : elements) {
          hash = KeyedHash.of(hash, element.hashCode());
        }
        return hash;
      } catch (StackOverflowError tooDeep) {
        throw Nesting.tooDeep();
      }
    }

    @Override
    public String toString() {
      return TreeText.of(this, "[...]");
    }
  }

  /** An object. Two are equal if their properties are, in whatever order. */
  final class JsonObject implements JsonValue {

    private static final JsonObject EMPTY = new JsonObject(Map.of());

    private final Map<String, JsonValue> members;

    /** Takes over {@code members}, which nobody can change. */
    JsonObject(Map<String, JsonValue> members) {
      this.members = members;
    }

    /** The properties in their order; unmodifiable. */
    public Map<String, JsonValue> members() {
      return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonObject that && Nesting.equal(members, that.members);
    }

    @Override
    public int hashCode() {
      try {
        int hash = 0;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
          hash += KeyedHash.of(KeyedHash.of(member.getKey()), member.getValue().hashCode());
        }
        return hash;
      } catch (StackOverflowError tooDeep) {
        throw Nesting.tooDeep();
      }
    }

    @Override
    public String toString() {
      return TreeText.of(this, "{...}");
    }
  }
}
