package io.github.plaidschema.gson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountId;
import io.github.plaidschema.models.AccountIdJson;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.Payment;
import io.github.plaidschema.models.PaymentJson;
import io.github.plaidschema.models.RandomWallets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Gson accepts by way of the bridge is what the codec accepts, and is read as the same. */
final class DifferentialTest {

  private static final int SEEDS = 4_000;

  /** What a lenient Gson has a meaning for, and what JSON is made of. */
  private static final List<String> INSERTED =
      List.of(
          "'",
          "\"",
          "\\",
          ",",
          ":",
          ";",
          "=",
          "=>",
          "[",
          "]",
          "{",
          "}",
          "/**/",
          "//\n",
          "#\n",
          "/",
          "*",
          " ",
          "\n",
          "\t",
          "\f",
          "\u00a0",
          "\u0001",
          "0",
          "1",
          "-",
          "+",
          ".",
          "e",
          "E1",
          "NaN",
          "Infinity",
          "TRUE",
          "true",
          "Null",
          "null",
          "'a'",
          "a",
          "\"a\"",
          ")]}'\n",
          "\\u0041",
          "\\'",
          "\\x",
          "{}",
          "[]",
          ",,",
          "\"a\":1,",
          "1,");

  private final Gson lenient = builder().create();
  private final Gson strict = builder().setStrictness(Strictness.STRICT).create();

  private static GsonBuilder builder() {
    return new GsonBuilder().registerTypeAdapterFactory(new PlaidSchemaAdapterFactory());
  }

  /** A type with its codec, and the types of what Gson reads of it. */
  private record Kind<T>(
      JsonCodec<T> codec,
      Class<T> type,
      TypeToken<List<T>> list,
      TypeToken<T[]> array,
      TypeToken<Map<String, T>> map) {

    @SuppressWarnings("unchecked") // Made for the type.
    static <T> Kind<T> of(JsonCodec<T> codec, Class<T> type) {
      return new Kind<>(
          codec,
          type,
          (TypeToken<List<T>>) TypeToken.getParameterized(List.class, type),
          (TypeToken<T[]>) TypeToken.getArray(type),
          (TypeToken<Map<String, T>>) TypeToken.getParameterized(Map.class, String.class, type));
    }

    Optional<String> read(String json) {
      return accepted(() -> json.strip().equals("null") ? "null" : written(codec.read(json)));
    }

    Optional<String> readList(String json) {
      return accepted(
          () ->
              JsonValue.CODEC.read(json).asArray().orElseThrow().elements().stream()
                  .map(element -> read(element.toString()).orElseThrow())
                  .collect(Collectors.joining(",")));
    }

    Optional<String> readMap(String json) {
      return accepted(
          () -> {
            Map<String, String> all = new LinkedHashMap<>();
            JsonValue.CODEC
                .read(json)
                .asObject()
                .orElseThrow()
                .members()
                .forEach((name, value) -> all.put(name, read(value.toString()).orElseThrow()));
            return all.toString();
          });
    }

    String written(T value) {
      return value == null ? "null" : codec.writeString(value);
    }

    String writtenList(List<T> values) {
      return values.stream().map(this::written).collect(Collectors.joining(","));
    }

    String writtenMap(Map<String, T> values) {
      Map<String, String> all = new LinkedHashMap<>();
      values.forEach((name, value) -> all.put(name, written(value)));
      return all.toString();
    }
  }

  private interface Reading {
    String read();
  }

  /** What was read, written again; empty if it was rejected. */
  private static Optional<String> accepted(Reading reading) {
    try {
      return Optional.of(reading.read());
    } catch (JsonException | JsonParseException | java.util.NoSuchElementException rejected) {
      return Optional.empty();
    }
  }

  private static final List<Kind<?>> KINDS =
      List.of(
          Kind.of(AccountJson.CODEC, Account.class),
          Kind.of(PaymentJson.CODEC, Payment.class),
          Kind.of(AccountIdJson.CODEC, AccountId.class),
          Kind.of(JsonValue.CODEC, JsonValue.class));

  @Test
  void mutated_documents_are_accepted_alike() {
    int accepted = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      for (Kind<?> kind : KINDS) {
        String json = mutated(valid(seed, kind.type()), random);
        if (compare(kind, json, "seed " + seed + ": ")) {
          accepted++;
        }
      }
    }
    assertThat(accepted).isBetween(SEEDS / 2, SEEDS * KINDS.size() - SEEDS / 2);
  }

  private <T> boolean compare(Kind<T> kind, String json, String seed) {
    Optional<String> expected = kind.read(json);
    // Of these, Gson makes null before it asks the bridge, or does not look behind the null.
    if (!json.isBlank() && !json.strip().startsWith("null")) {
      assertThat(accepted(() -> kind.written(strict.fromJson(json, kind.type()))))
          .as(seed + json)
          .isEqualTo(expected);
      if (json.startsWith("{") || json.startsWith("[")) {
        assertThat(accepted(() -> kind.written(lenient.fromJson(json, kind.type()))))
            .as(seed + json)
            .isEqualTo(expected);
      }
    }
    String list = "[" + json + "]";
    String map = "{\"k\":" + json + "}";
    for (Gson gson : List.of(lenient, strict)) {
      Optional<String> expectedList = kind.readList(list);
      assertThat(accepted(() -> kind.writtenList(gson.fromJson(list, kind.list()))))
          .as(seed + list)
          .isEqualTo(expectedList);
      assertThat(accepted(() -> kind.writtenList(listOf(gson.fromJson(list, kind.array())))))
          .as(seed + list)
          .isEqualTo(expectedList);
      assertThat(accepted(() -> kind.writtenMap(gson.fromJson(map, kind.map()))))
          .as(seed + map)
          .isEqualTo(kind.readMap(map));
    }
    return expected.isPresent();
  }

  /** An array may hold nulls. */
  private static <T> List<T> listOf(T[] array) {
    List<T> all = new ArrayList<>();
    for (T each : array) {
      all.add(each);
    }
    return all;
  }

  private static String valid(long seed, Class<?> type) {
    JsonValue wallet = new RandomWallets(seed).next();
    if (type == Account.class) {
      return wallet.get("account").orElseThrow().toString();
    }
    if (type == Payment.class) {
      return wallet.get("receipt").orElseThrow().get("payment").orElseThrow().toString();
    }
    if (type == AccountId.class) {
      return wallet.get("mainId").orElseThrow().toString();
    }
    return wallet.get("extra").orElseThrow().toString();
  }

  /** By code points, so that no half of a surrogate pair is left. */
  private static String mutated(String json, SplittableRandom random) {
    List<String> points =
        json.codePoints()
            .mapToObj(Character::toString)
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(points.size() + 1);
      int end = Math.min(points.size(), at + 1 + random.nextInt(3));
      switch (random.nextInt(5)) {
        case 0 -> points.subList(at, end).clear();
        case 1 -> points.addAll(at, List.copyOf(points.subList(at, end)));
        case 2 -> {
          points.subList(at, end).clear();
          points.add(at, oneOf(random));
        }
        default -> points.add(at, oneOf(random));
      }
    }
    return String.join("", points);
  }

  private static String oneOf(SplittableRandom random) {
    return INSERTED.get(random.nextInt(INSERTED.size()));
  }
}
