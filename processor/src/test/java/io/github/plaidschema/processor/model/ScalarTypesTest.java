package io.github.plaidschema.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.generated.FieldWriter;
import io.github.plaidschema.model.JsonKind;
import io.github.plaidschema.model.ScalarType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of scalars says is true of the runtime. */
class ScalarTypesTest {
  private static final Map<JsonKind, String> KINDS =
      Map.of(
          JsonKind.STRING, "\"no value of that type\"",
          JsonKind.NUMBER, "1",
          JsonKind.BOOLEAN, "true",
          JsonKind.ARRAY, "[]",
          JsonKind.OBJECT, "{}");

  @ParameterizedTest
  @EnumSource
  void theRuntimeReadsAndWritesWhatTheTypeHas(ScalarType type) {
    JsonCodec<Object> codec = codec(type);
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String json = type.sample(random).map(text -> json(type, text)).orElse("[{\"a\":1.50}]");
      Object value = codec.read(json);

      assertThat(value).as("%s, seed %d", json, seed).isInstanceOf(boxed(type));
      assertThat(codec.read(codec.writeString(value))).as(json).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheTypeDoesNotHaveIsRejected(ScalarType type) {
    JsonCodec<Object> codec = codec(type);
    KINDS.forEach(
        (kind, json) -> {
          if (!type.jsonKinds().contains(kind)) {
            rejects(codec, json);
          }
        });
    type.unfit().forEach(text -> rejects(codec, json(type, text)));
  }

  @ParameterizedTest
  @EnumSource
  void valuesWithSeveralSpellingsAreSaidToHaveThem(ScalarType type) {
    Random random = new Random(5);
    JsonCodec<Object> codec = codec(type);
    boolean isSpelledOtherwise =
        type.sample(random).isPresent()
            && random
                .ints(500)
                .mapToObj(i -> json(type, type.sample(random).orElseThrow()))
                .anyMatch(json -> !isSame(json, codec.writeString(codec.read(json))));

    assertThat(type.hasSpellings() || !isSpelledOtherwise).as(type.toString()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void secretsAreValues(ScalarType type) {
    type.secret()
        .ifPresent(
            secret -> {
              JsonCodec<Object> codec = codec(type);
              Object value = codec.read(json(type, secret.value()));
              assertThat(String.valueOf(value)).contains(secret.trace());
            });
  }

  @ParameterizedTest
  @EnumSource
  void aFieldOfTheTypeIsWrittenInOneCall(ScalarType type) {
    assertThat(Arrays.stream(FieldWriter.class.getMethods()))
        .anyMatch(
            method ->
                method.getName().equals("write")
                    && Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .anyMatch(List.of(type.javaName(), type.boxedName())::contains));
  }

  @Test
  void eachNameAndFormatIsThatOfOneScalar() {
    for (ScalarType type : ScalarType.values()) {
      assertThat(ScalarType.named(type.javaName())).contains(type);
      assertThat(ScalarType.named(type.boxedName())).contains(type);
      type.format().ifPresent(format -> assertThat(ScalarType.ofFormat(format)).contains(type));
    }
    assertThat(ScalarType.named("java.lang.Object")).isEmpty();
    assertThat(ScalarType.ofFormat("")).isEmpty();
  }

  private static boolean isSame(String json, String written) {
    return JsonValue.CODEC.read(json).equals(JsonValue.CODEC.read(written));
  }

  private static void rejects(JsonCodec<Object> codec, String json) {
    assertThatExceptionOfType(JsonException.class).as(json).isThrownBy(() -> codec.read(json));
  }

  private static String json(ScalarType type, String text) {
    return type.jsonKinds().equals(Set.of(JsonKind.NUMBER))
            || type.jsonKinds().equals(Set.of(JsonKind.BOOLEAN))
        ? text
        : JsonValue.CODEC.writeString(JsonValue.of(text));
  }

  /** By the two methods that the row names. */
  private static JsonCodec<Object> codec(ScalarType type) {
    Method read = method(JsonReader.class, "read" + type.verb());
    Method write = method(JsonWriter.class, "write" + type.verb());
    return JsonCodec.of(in -> call(read, in), (out, value) -> call(write, out, value));
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no " + name));
  }

  private static Object call(Method method, Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(thrown);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> boxed(ScalarType type) {
    try {
      return Class.forName(type.boxedName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
