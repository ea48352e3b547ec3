package io.github.plaidschema.json;

import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonBoolean;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.JsonValue.JsonString;
import io.github.plaidschema.json.engine.PathText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A JSON value and its path, for code that knows what a document holds. Each method returns what it
 * names or throws a {@link JsonValueException} with the path. Immutable.
 *
 * <pre>{@code
 * String name = value.located().get("accounts").get(0).get("name").asString();
 * }</pre>
 *
 * <p>The methods are named as in the JDK's incubating JSON API (JEP 540). Names of properties in
 * paths are escaped, and cut after 64 characters.
 *
 * @since 0.1.0
 */
public final class LocatedJson {

  private final String path;
  private final JsonValue value;

  LocatedJson(String path, JsonValue value) {
    this.path = path;
    this.value = value;
  }

  /** Where this is: {@code $} is the value at which access began. */
  public String path() {
    return path;
  }

  /** The value. */
  public JsonValue value() {
    return value;
  }

  /** Whether this is null. */
  public boolean isNull() {
    return value.isNull();
  }

  /** This, or empty if it is null. */
  public Optional<LocatedJson> tryValue() {
    return isNull() ? Optional.empty() : Optional.of(this);
  }

  /**
   * The value of a property.
   *
   * @throws JsonValueException if this is not an object, or has no such property
   */
  public LocatedJson get(String name) {
    return tryGet(name).orElseThrow(() -> absent(pathOf(name)));
  }

  /**
   * The value of a property, or empty if there is no such property.
   *
   * @throws JsonValueException if this is not an object
   */
  public Optional<LocatedJson> tryGet(String name) {
    Objects.requireNonNull(name, "name");
    JsonValue member = asObject().members().get(name);
    return member == null ? Optional.empty() : Optional.of(new LocatedJson(pathOf(name), member));
  }

  /**
   * The element at an index from 0 on.
   *
   * @throws JsonValueException if this is not an array, or has no such element
   */
  public LocatedJson get(int index) {
    List<JsonValue> elements = asArray().elements();
    if (index < 0 || index >= elements.size()) {
      throw absent(pathOf(index));
    }
    return new LocatedJson(pathOf(index), elements.get(index));
  }

  /**
   * The elements of an array; unmodifiable.
   *
   * @throws JsonValueException if this is not an array
   */
  public List<LocatedJson> asList() {
    List<LocatedJson> located = new ArrayList<>();
    for (JsonValue element : asArray().elements()) {
      located.add(new LocatedJson(pathOf(located.size()), element));
    }
    return List.copyOf(located);
  }

  /**
   * The properties of an object, in their order; unmodifiable.
   *
   * @throws JsonValueException if this is not an object
   */
  public Map<String, LocatedJson> asMap() {
    Map<String, LocatedJson> located = new LinkedHashMap<>();
    asObject()
        .members()
        .forEach((name, member) -> located.put(name, new LocatedJson(pathOf(name), member)));
    return Collections.unmodifiableMap(located);
  }

  /**
   * The string.
   *
   * @throws JsonValueException if this is not a string
   */
  public String asString() {
    if (value instanceof JsonString string) {
      return string.value();
    }
    throw unexpected("a string");
  }

  /**
   * The boolean.
   *
   * @throws JsonValueException if this is neither true nor false
   */
  public boolean asBoolean() {
    if (value instanceof JsonBoolean bool) {
      return bool.value();
    }
    throw unexpected("true or false");
  }

  /**
   * The number as it is spelled.
   *
   * @throws JsonValueException if this is not a number
   */
  public JsonNumber asNumber() {
    return number("a number");
  }

  /**
   * The number, which may be spelled as 1.0 or 1e2.
   *
   * @throws JsonValueException if this is not a number, or not an integer from -2<sup>31</sup> to
   *     2<sup>31</sup>-1
   */
  public int asInt() {
    String expected = "a 32-bit integer";
    try {
      return number(expected).intValue();
    } catch (ArithmeticException other) {
      throw new JsonValueException(path, expected, "another number");
    }
  }

  /**
   * The number, which may be spelled as 1.0 or 1e2.
   *
   * @throws JsonValueException if this is not a number, or not an integer from -2<sup>63</sup> to
   *     2<sup>63</sup>-1
   */
  public long asLong() {
    String expected = "a 64-bit integer";
    try {
      return number(expected).longValue();
    } catch (ArithmeticException other) {
      throw new JsonValueException(path, expected, "another number");
    }
  }

  /**
   * The nearest double.
   *
   * @throws JsonValueException if this is not a number, or one beyond all doubles
   */
  public double asDouble() {
    String expected = "a number in the range of a double";
    double number = number(expected).doubleValue();
    if (Double.isInfinite(number)) {
      throw new JsonValueException(path, expected, "another number");
    }
    return number;
  }

  /**
   * The number with its scale.
   *
   * @throws JsonValueException if this is not a number
   */
  public BigDecimal asBigDecimal() {
    return asNumber().bigDecimal();
  }

  /**
   * The object.
   *
   * @throws JsonValueException if this is not an object
   */
  public JsonObject asObject() {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw unexpected("an object");
  }

  /**
   * The array.
   *
   * @throws JsonValueException if this is not an array
   */
  public JsonArray asArray() {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw unexpected("an array");
  }

  private JsonNumber number(String expected) {
    if (value instanceof JsonNumber number) {
      return number;
    }
    throw unexpected(expected);
  }

  private String pathOf(String name) {
    StringBuilder inner = new StringBuilder(path);
    PathText.append(inner, name);
    return inner.toString();
  }

  private String pathOf(int index) {
    return path + "[" + index + "]";
  }

  private JsonValueException unexpected(String expected) {
    return new JsonValueException(path, expected, kind());
  }

  private static JsonValueException absent(String path) {
    return new JsonValueException(path, "a value", "nothing");
  }

  private String kind() {
    if (value instanceof JsonString) {
      return "a string";
    }
    if (value instanceof JsonNumber) {
      return "a number";
    }
    if (value instanceof JsonBoolean) {
      return "a boolean";
    }
    if (value instanceof JsonArray) {
      return "an array";
    }
    return value.isNull() ? "null" : "an object";
  }

  /** The path alone: a value may be a secret. */
  @Override
  public String toString() {
    return path;
  }
}
