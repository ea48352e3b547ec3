package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue.JsonArray;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  @Test
  void aValueReadsAndWritesEveryKindAsItIsSpelled() {
    String json =
        "{\"z\":[1.10,-0,1E+2,100000000000000000000],\"a\":{\"\":null},\"t\":true,\"f\":false,\"s\":\"\\n\"}";
    JsonValue value = JsonValue.CODEC.read(json);
    assertThat(value).hasToString(json);
    assertThat(value.get("z").flatMap(z -> z.get(0))).contains(JsonNumber.of("1.10"));
    assertThat(value.get("a").flatMap(a -> a.get(""))).contains(JsonValue.NULL);
    assertThat(value.get("s").flatMap(JsonValue::asString)).contains("\n");
    assertThat(value.get("t").flatMap(JsonValue::asBoolean)).contains(true);
  }

  @Test
  void anAccessorOfAnotherKindIsEmpty() {
    for (JsonValue value :
        List.of(
            JsonValue.NULL,
            JsonValue.of(true),
            JsonValue.of(1),
            JsonValue.of("x"),
            JsonValue.array(List.of(JsonValue.NULL)),
            JsonValue.object(Map.of("a", JsonValue.NULL)))) {
      assertThat(value.isNull()).isEqualTo(value == JsonValue.NULL);
      assertThat(value.asBoolean().isPresent()).isEqualTo(value instanceof JsonValue.JsonBoolean);
      assertThat(value.asNumber().isPresent()).isEqualTo(value instanceof JsonNumber);
      assertThat(value.asString().isPresent()).isEqualTo(value instanceof JsonString);
      assertThat(value.asArray().isPresent()).isEqualTo(value instanceof JsonArray);
      assertThat(value.asObject().isPresent()).isEqualTo(value instanceof JsonObject);
      assertThat(value.get("a").isPresent()).isEqualTo(value instanceof JsonObject);
      assertThat(value.get("b")).isEmpty();
      assertThat(value.get(0).isPresent()).isEqualTo(value instanceof JsonArray);
      assertThat(value.get(1)).isEmpty();
      assertThat(value.get(-1)).isEmpty();
    }
  }

  @Test
  void numbersAreMadeFromEveryType() {
    assertThat(JsonValue.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
    assertThat(JsonValue.of(-5)).hasToString("-5");
    assertThat(JsonValue.of(0.5)).hasToString("0.5");
    assertThat(JsonValue.of(new BigDecimal("1.10"))).hasToString("1.10");
    assertThat(JsonValue.of(BigInteger.TEN.pow(30))).hasToString("1" + "0".repeat(30));
    assertThat(JsonNumber.of("-1.50e+3").literal()).isEqualTo("-1.50e+3");
    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.of(Double.NEGATIVE_INFINITY));
    for (String wrong :
        List.of("", "01", "1.", "1 ", " 1", "+1", "NaN", "1e99999", "1".repeat(1_001), "٣")) {
      assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> JsonNumber.of(wrong));
    }
  }

  @Test
  void numbersBecomeEveryTypeThatHoldsThem() {
    assertThat(JsonNumber.of("1e2").intValue()).isEqualTo(100);
    assertThat(JsonNumber.of("9223372036854775807").longValue()).isEqualTo(Long.MAX_VALUE);
    assertThat(JsonNumber.of("0.25").doubleValue()).isEqualTo(0.25);
    assertThat(JsonNumber.of("1e9999").doubleValue()).isInfinite();
    assertThat(JsonNumber.of("1.10").bigDecimal()).isEqualTo(new BigDecimal("1.10"));
    for (String wrong : List.of("2147483648", "1.5", "1e9999", "1e-9999")) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> JsonNumber.of(wrong).intValue());
    }
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JsonNumber.of("9223372036854775808").longValue());
  }

  @Test
  void aTextWithALoneSurrogateIsNoString() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonValue.of("secret\uD800"))
        .withMessageNotContaining("secret");
  }

  @Test
  void objectsAndArraysAreCopiesThatCannotBeChanged() {
    for (int size : new int[] {1, 8, 9, 20}) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      List<JsonValue> elements = new ArrayList<>();
      for (int i = size; i > 0; i--) {
        members.put("n" + i, JsonValue.of(i));
        elements.add(JsonValue.of(i));
      }
      JsonObject object = JsonValue.object(members);
      JsonArray array = JsonValue.array(elements);
      assertThat(object.members()).isEqualTo(members).hasSameHashCodeAs(members);
      assertThat(object.members().keySet()).containsExactlyElementsOf(members.keySet());
      assertThat(object.members()).containsKey("n1").doesNotContainKey("x").hasSize(size);
      assertThat(object.members().get("n1")).isEqualTo(JsonValue.of(1));
      assertThat(object.members().get("x")).isNull();
      assertThat(JsonValue.CODEC.read(object.toString())).isEqualTo(object);
      members.clear();
      elements.clear();
      assertThat(object.members()).hasSize(size);
      assertThat(array.elements()).hasSize(size);
      assertThatThrownBy(() -> object.members().put("x", JsonValue.NULL))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> object.members().clear())
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> object.members().remove("n1"))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(
              () -> object.members().entrySet().iterator().next().setValue(JsonValue.NULL))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> array.elements().add(JsonValue.NULL))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // The point of the test.
  void objectsAndArraysHaveNoJavaNulls() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("a", null);
    List<JsonValue> elements = new ArrayList<>();
    elements.add(null);
    assertThatNullPointerException().isThrownBy(() -> JsonValue.object(members));
    assertThatNullPointerException().isThrownBy(() -> JsonValue.array(elements));
  }

  @Test
  void theEntriesOfAnObjectEnd() {
    Iterator<?> entries =
        JsonValue.CODEC.read("{\"a\":1}").asObject().orElseThrow().members().entrySet().iterator();
    entries.next();
    assertThat(entries.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
  }

  @Test
  void emptyAndCommonValuesAreShared() {
    assertThat(JsonValue.array(List.of())).isSameAs(JsonValue.CODEC.read("[]"));
    assertThat(JsonValue.object(Map.of())).isSameAs(JsonValue.CODEC.read("{}"));
    assertThat(JsonValue.of("")).isSameAs(JsonValue.CODEC.read("\"\""));
    assertThat(JsonValue.of(99)).isSameAs(JsonValue.CODEC.read("99"));
    assertThat(JsonValue.of(true)).isSameAs(JsonValue.CODEC.read("true"));
    assertThat(JsonValue.CODEC.read("null")).isSameAs(JsonValue.NULL);
  }

  @Test
  void valuesAreEqualByWhatTheySay() {
    EqualsVerifier.forClass(JsonString.class).withNonnullFields("value").verify();
    EqualsVerifier.forClass(JsonNumber.class).withNonnullFields("literal").verify();
    EqualsVerifier.forClass(JsonArray.class).withNonnullFields("elements").verify();
    EqualsVerifier.forClass(JsonObject.class).withNonnullFields("members").verify();
    assertThat(JsonValue.CODEC.read("{\"a\":1,\"b\":2}"))
        .isEqualTo(JsonValue.CODEC.read("{\"b\":2,\"a\":1}"));
    assertThat(JsonValue.CODEC.read("1.0")).isNotEqualTo(JsonValue.CODEC.read("1.00"));
  }

  @Test
  void aDeepValueIsNotWrittenBeyondTheDeepestLimitAndSaysSo() {
    JsonValue value = JsonValue.NULL;
    for (int i = 0; i < 100_000; i++) {
      value = JsonValue.array(List.of(value));
    }
    JsonValue deep = value;
    assertThatThrownBy(() -> JsonValue.CODEC.writeBytes(deep))
        .isInstanceOf(IllegalStateException.class);
    assertThat(deep).hasToString("[...]");
    assertThat(JsonValue.object(Map.of("a", deep))).hasToString("{...}");
    JsonValue same = JsonValue.NULL;
    for (int i = 0; i < 100_000; i++) {
      same = JsonValue.array(List.of(same));
    }
    JsonValue other = same;
    assertThatThrownBy(() -> deep.equals(other)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(deep::hashCode).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theDeepestLimitIsReadAndWrittenOnASmallStack() throws Exception {
    JsonCodec<JsonValue> codec =
        JsonValue.CODEC.withLimits(JsonLimits.DEFAULT.withMaxDepth(JsonLimits.HIGHEST_MAX_DEPTH));
    String json = "[{\"a\":".repeat(100) + "1" + "}]".repeat(100);
    List<Object> results = new ArrayList<>();
    Runnable work =
        () -> {
          try {
            JsonValue value = codec.read(json);
            results.add(codec.writeString(value));
            results.add(value.equals(codec.read(json)));
            results.add(value.hashCode() == codec.read(json).hashCode());
          } catch (JsonException rejected) {
            results.add(rejected);
          }
        };
    Thread thread = new Thread(null, work, "half the stack", 512 << 10);
    thread.start();
    thread.join();
    assertThat(results).containsExactly(json, true, true);
  }
}
