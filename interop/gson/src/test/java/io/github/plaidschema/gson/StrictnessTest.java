package io.github.plaidschema.gson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountId;
import io.github.plaidschema.models.Payment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where JSON is read strictly, whatever Gson was told, and where Gson has to be told. */
final class StrictnessTest {

  /** In place of a value: what a lenient Gson takes for one. */
  private static final List<String> MALFORMED =
      List.of(
          "'abc'",
          "TRUE",
          "False",
          "Null",
          "abc",
          "01",
          "1.e2",
          ".5",
          "NaN",
          "-Infinity",
          "",
          "/**/1",
          "1/**/",
          "//\n1",
          "#\n1",
          "1;1",
          "\"\\'\"",
          "\"\t\"",
          "{\"a\"=1}",
          "{'a':1}",
          "{a:1}",
          "[1;2]",
          "[,]",
          "[1,]");

  private static Gson gson(Strictness strictness) {
    return builder().setStrictness(strictness).create();
  }

  private static GsonBuilder builder() {
    return new GsonBuilder().registerTypeAdapterFactory(new PlaidSchemaAdapterFactory());
  }

  private static List<Gson> all() {
    return List.of(
        builder().create(),
        gson(Strictness.LENIENT),
        gson(Strictness.LEGACY_STRICT),
        gson(Strictness.STRICT));
  }

  private static void assertRejected(Gson gson, String json, TypeToken<?> type) {
    assertThatThrownBy(() -> gson.fromJson(json, type))
        .as("%s as %s by %s", json, type, gson)
        .isInstanceOf(JsonParseException.class);
  }

  @Test
  void lists_arrays_and_maps_of_schema_values_are_read_strictly() {
    for (Gson gson : all()) {
      for (String malformed : MALFORMED) {
        for (String elements : List.of("[%s]", "[1,%s]", "[%s,1]")) {
          String json = elements.formatted(malformed);
          if (json.equals("[]")) {
            continue;
          }
          assertRejected(gson, json, new TypeToken<List<JsonValue>>() {});
          assertRejected(gson, json, new TypeToken<Collection<? extends JsonValue>>() {});
          assertRejected(gson, json, new TypeToken<Set<AccountId>>() {});
          assertRejected(gson, json, TypeToken.get(JsonValue[].class));
          assertRejected(gson, json, TypeToken.get(Values.class));
          assertRejected(gson, json, TypeToken.get(OddValues.class));
          assertRejected(gson, "[" + json + "]", new TypeToken<List<JsonValue[]>>() {});
          assertRejected(gson, "[" + json + "]", new TypeToken<List<JsonValue>[]>() {});
          assertRejected(
              gson, "{\"a\":" + json + "}", new TypeToken<Map<String, List<JsonValue>>>() {});
          assertRejected(gson, "{\"all\":" + json + "}", TypeToken.get(Holder.class));
        }
        String json = "{\"a\":" + malformed + "}";
        assertRejected(gson, json, new TypeToken<Map<String, JsonValue>>() {});
        assertRejected(gson, json, TypeToken.get(ValuesByName.class));
        assertRejected(gson, "[" + json + "]", new TypeToken<List<Map<String, JsonValue>>>() {});
        assertRejected(gson, "{\"x\":" + malformed + "}", TypeToken.get(Holder.class));
      }
      for (String json : List.of("{'a':1}", "{a:1}", "{\"a\"=1}", "{/**/\"a\":1}", "{\"a\":1;}")) {
        assertRejected(gson, json, new TypeToken<Map<String, JsonValue>>() {});
        assertRejected(gson, json, new TypeToken<Map<AccountId, JsonValue>>() {});
      }
    }
  }

  @Test
  void what_is_json_is_read_into_each_of_these_types() {
    for (Gson gson : all()) {
      String json = " [ 1.50 , \"'\" , null , {\"a\":[true]} ] ";
      List<JsonValue> values = gson.fromJson(json, new TypeToken<List<JsonValue>>() {});
      assertThat(values.toString().replace(" ", "")).isEqualTo(json.replace(" ", ""));
      assertThat(gson.fromJson(json, JsonValue[].class)).containsExactlyElementsOf(values);
      assertThat(gson.fromJson(json, Values.class)).isEqualTo(values);
      assertThat(gson.fromJson(json, OddValues.class)).isEqualTo(values);
      assertThat(gson.toJson(gson.fromJson(json, Values.class)))
          .isEqualTo("[1.50,\"\\u0027\",null,{\"a\":[true]}]");
      assertThat(gson.fromJson("[[],[[]]]", Nested.class)).hasSize(2);
      assertThat(gson.fromJson("null", new TypeToken<List<JsonValue>>() {})).isNull();
      Holder holder = gson.fromJson("{\"label\":\"x\",\"all\":[1],\"x\":{}}", Holder.class);
      assertThat(holder.all).containsExactly(JsonValue.CODEC.read("1"));
      Map<AccountId, Payment> payments =
          gson.fromJson(
              "{\"a\":{\"type\":\"barter\"}}", new TypeToken<Map<AccountId, Payment>>() {});
      assertThat(payments.keySet()).extracting(AccountId::value).containsExactly("a");
    }
  }

  @Test
  void gson_is_as_lenient_around_them_as_it_was_told() {
    Holder holder = builder().create().fromJson("{all:[1],label:'x',ids:[abc]}", Holder.class);
    assertThat(holder.label).isEqualTo("x");
    assertThat(holder.ids).containsExactly("abc");
  }

  @Test
  void only_the_first_token_of_a_document_is_as_lenient_as_gson() {
    Gson lenient = builder().create();
    Gson strict = gson(Strictness.STRICT);
    for (String json :
        List.of("'abc'", "TRUE", "Null", "/**/1", "//\n\"a\"", "#\n[]", ")]}'\n{\"id\":\"a\"}")) {
      assertThat(lenient.fromJson(json, JsonValue.class)).as(json).isNotNull();
      assertRejected(strict, json, TypeToken.get(JsonValue.class));
      assertRejected(strict, json, TypeToken.get(Account.class));
      assertRejected(strict, json, TypeToken.get(AccountId.class));
      assertRejected(strict, json, new TypeToken<List<AccountId>>() {});
    }
    for (String json : List.of("{\"a\":1}x", "[]]", "1 2", "\"a\"/**/")) {
      assertRejected(lenient, json, TypeToken.get(JsonValue.class));
      assertRejected(strict, json, TypeToken.get(JsonValue.class));
    }
  }

  @Test
  void an_adapter_that_reads_on_its_own_is_strict_from_the_first_token_on() {
    TypeAdapter<JsonValue> adapter = builder().create().getAdapter(JsonValue.class);
    for (String json : List.of("'abc'", "TRUE", "Null", "/**/1", ")]}'\n1")) {
      assertThatThrownBy(() -> adapter.fromJson(json)).as(json).isInstanceOf(Exception.class);
    }
  }

  @Test
  void gson_itself_has_a_null_for_an_empty_document_and_for_null_with_something_behind_it() {
    for (Gson gson : all()) {
      assertThat(gson.fromJson("", Account.class)).isNull();
      assertThat(gson.fromJson("null x", Account.class)).isNull();
    }
  }

  @Test
  void gson_itself_skips_a_byte_order_mark() {
    for (Gson gson : all()) {
      assertThat(gson.fromJson("\uFEFF{}", JsonValue.class).toString()).isEqualTo("{}");
    }
  }

  @Test
  void a_number_that_json_lacks_is_rejected_in_a_tree() {
    for (Gson gson : all()) {
      for (Number number : List.of(Double.NaN, Double.NEGATIVE_INFINITY, new Hexadecimal())) {
        JsonArray array = new JsonArray();
        array.add(new JsonPrimitive(number));
        for (JsonElement tree : List.of(new JsonPrimitive(number), array)) {
          assertThatThrownBy(() -> gson.fromJson(tree, JsonValue.class))
              .as("%s", tree)
              .isInstanceOf(JsonParseException.class);
        }
        assertThatThrownBy(() -> gson.fromJson(array, new TypeToken<List<JsonValue>>() {}))
            .isInstanceOf(JsonParseException.class);
      }
    }
  }

  /** A list that says what it holds in its supertype. */
  static final class Values extends ArrayList<JsonValue> {
    private static final long serialVersionUID = 1;
  }

  /** A list whose parameter is not the one of its elements. */
  static class Marked<M, E> extends ArrayList<E> {
    private static final long serialVersionUID = 1;
  }

  /** What it holds is said two classes above. */
  static final class OddValues extends Marked<String, JsonValue> {
    private static final long serialVersionUID = 1;
  }

  /** A map that says what it holds in its supertype. */
  static final class ValuesByName extends HashMap<String, JsonValue> {
    private static final long serialVersionUID = 1;
  }

  /** A list of its own type. */
  static final class Nested extends ArrayList<Nested> {
    private static final long serialVersionUID = 1;
  }

  /** A number of the user's own. */
  private static final class Hexadecimal extends Number {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
      return "0x1F";
    }

    @Override
    public int intValue() {
      return 31;
    }

    @Override
    public long longValue() {
      return 31;
    }

    @Override
    public float floatValue() {
      return 31;
    }

    @Override
    public double doubleValue() {
      return 31;
    }
  }

  /** A class of the user's own. */
  static final class Holder {
    @Nullable String label;
    @Nullable List<JsonValue> all;
    @Nullable List<String> ids;
    @Nullable JsonValue x;
  }
}
