package io.github.plaidschema.gson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountId;
import io.github.plaidschema.models.AccountIdJson;
import io.github.plaidschema.models.AccountJson;
import io.github.plaidschema.models.HiddenTypes;
import io.github.plaidschema.models.Payment;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlaidSchemaAdapterFactoryTest {

  /** An account with all that may be lost: an unknown property, digits, nulls, an unknown text. */
  private static final String ACCOUNT =
      "{\"id\":\"a/1\",\"account_number\":\"é<1>\",\"subtype\":\"boat\",\"balance\":100.10,"
          + "\"official_name\":null,\"opened_at\":null,\"limits\":{\"day\":12.50},"
          + "\"new\":[1.0,-7,12345678901234567890,null,true,1e5]}";

  private final Account account = AccountJson.CODEC.read(ACCOUNT);
  private final Gson gson = builder(BridgeCodecs.found()).create();

  private static GsonBuilder builder(BridgeCodecs codecs) {
    return new GsonBuilder().registerTypeAdapterFactory(new PlaidSchemaAdapterFactory(codecs));
  }

  private static JsonValue tree(String json) {
    return JsonValue.CODEC.read(json);
  }

  @Test
  void a_schema_is_read_and_written() {
    assertThat(gson.fromJson(ACCOUNT, Account.class)).isEqualTo(account);
    assertThat(tree(gson.toJson(account))).isEqualTo(tree(ACCOUNT));
    assertThat(tree(gson.toJson(account, Account.class))).isEqualTo(tree(ACCOUNT));
  }

  @Test
  void lists_and_maps_of_schemas_are_read_and_written() {
    String list = "[" + ACCOUNT + "]";
    String map = "{\"x\":{\"type\":\"barter\",\"n\":1.0}}";

    List<Account> accounts = gson.fromJson(list, new TypeToken<List<Account>>() {});
    Map<String, Payment> payments = gson.fromJson(map, new TypeToken<Map<String, Payment>>() {});

    assertThat(tree(gson.toJson(accounts))).isEqualTo(tree(list));
    assertThat(payments.get("x")).isInstanceOf(Payment.Unknown.class);
    assertThat(gson.toJson(payments)).isEqualTo(map);
  }

  @Test
  void null_is_null() {
    assertThat(gson.fromJson("null", Account.class)).isNull();
    assertThat(gson.fromJson("null", JsonValue.class)).isSameAs(JsonValue.NULL);
    assertThat(gson.toJson(JsonValue.NULL)).isEqualTo("null");
    assertThat(gson.toJson(null, Account.class)).isEqualTo("null");
  }

  @Test
  void a_writer_that_is_safe_in_html_stays_so() {
    assertThat(gson.toJson(account)).contains("\\u003c1\\u003e").contains("100.10").contains("1e5");
    assertThat(builder(BridgeCodecs.found()).disableHtmlEscaping().create().toJson(account))
        .isEqualTo(ACCOUNT);
  }

  @Test
  void indentation_is_honoured() {
    Gson pretty = builder(BridgeCodecs.found()).setPrettyPrinting().create();

    String json = pretty.toJson(List.of(account));

    assertThat(json.lines().count()).isGreaterThan(8);
    assertThat(tree(json)).isEqualTo(tree("[" + ACCOUNT + "]"));
  }

  @Test
  void nulls_are_written_whether_gson_writes_its_own_or_not() {
    Holder holder = new Holder(null, account);

    assertThat(tree(gson.toJson(holder))).isEqualTo(tree("{\"account\":" + ACCOUNT + "}"));
    assertThat(tree(builder(BridgeCodecs.found()).serializeNulls().create().toJson(holder)))
        .isEqualTo(tree("{\"label\":null,\"account\":" + ACCOUNT + "}"));
  }

  @Test
  void a_tree_keeps_everything() {
    JsonElement element = gson.toJsonTree(account);

    assertThat(element.getAsJsonObject().get("balance").getAsString()).isEqualTo("100.10");
    assertThat(element.getAsJsonObject().has("official_name")).isTrue();
    assertThat(AccountJson.CODEC.writeString(gson.fromJson(element, Account.class)))
        .isEqualTo(AccountJson.CODEC.writeString(account));
  }

  @Test
  void within_a_schema_gson_is_strict() {
    for (Gson each :
        List.of(gson, builder(BridgeCodecs.found()).setStrictness(Strictness.LENIENT).create())) {
      for (String json :
          List.of(
              "{id:\"a\"}", "{'id':\"a\"}", "{\"x\":01}", "{\"x\":NaN}", "{\"x\":1;}", "{/**/}")) {
        assertThatThrownBy(() -> each.fromJson(json, Account.class))
            .as(json)
            .isInstanceOf(JsonParseException.class);
      }
      assertThat(each.fromJson("{label:'x',account:{\"id\":\"a\"}}", Holder.class).label())
          .isEqualTo("x");
    }
  }

  @Test
  void what_is_no_json_is_rejected_wherever_a_value_stands() {
    TypeToken<List<JsonValue>> list = new TypeToken<>() {};
    TypeToken<Map<String, JsonValue>> map = new TypeToken<>() {};
    TypeToken<Map<String, List<AccountId>>> nested = new TypeToken<>() {};
    for (Strictness strictness : Strictness.values()) {
      Gson each = builder(BridgeCodecs.found()).setStrictness(strictness).create();
      for (String word :
          List.of("01", "1.e2", ".5", "+5", "0x1F", "-", "NaN", "Infinity", "-Infinity", "abc")) {
        assertRejected(() -> each.fromJson(word, JsonValue.class), word);
        assertRejected(() -> each.fromJson(word, AccountId.class), word);
        assertRejected(() -> each.fromJson(word, Payment.class), word);
        assertRejected(() -> each.fromJson("[1," + word + "]", list), word);
        assertRejected(() -> each.fromJson("{\"a\":" + word + "}", map), word);
        assertRejected(() -> each.fromJson("{\"a\":[" + word + "]}", nested), word);
        assertRejected(() -> each.fromJson("{\"x\":" + word + "}", Any.class), word);
      }
      for (String word : List.of("'abc'", "TRUE", "Null", "\"\\'\"", "\"\t\"")) {
        assertRejected(() -> each.fromJson("{\"a\":" + word + "}", map), word);
        assertRejected(() -> each.fromJson("{\"x\":" + word + "}", Any.class), word);
        assertRejected(() -> each.fromJson("[[" + word + "]]", JsonValue.class), word);
      }
    }
  }

  private static void assertRejected(ThrowingCallable reading, String json) {
    assertThatThrownBy(reading).as(json).isInstanceOf(JsonParseException.class);
  }

  @Test
  void what_is_json_is_accepted_wherever_a_value_stands() {
    for (String json :
        List.of("\"\"", "\"abc\"", "\"\\u0041\\n\"", "-0", "1.50", "1e5", "true", "null", "[]")) {
      JsonValue value = tree(json);
      assertThat(gson.fromJson(json, JsonValue.class)).isEqualTo(value);
      assertThat(gson.fromJson("[" + json + "]", new TypeToken<List<JsonValue>>() {}))
          .containsExactly(value);
      assertThat(gson.fromJson("{\"x\":" + json + "}", Any.class).x()).isEqualTo(value);
    }
  }

  /** A record of the user's own with any JSON. */
  record Any(JsonValue x) {}

  @Test
  void gson_is_as_lenient_behind_a_schema_as_before_it() {
    Holder holder = gson.fromJson("{account:{\"id\":\"a\"},label:'x'}", Holder.class);
    assertThat(holder.label()).isEqualTo("x");
  }

  @Test
  void a_rejection_says_where_in_the_users_document() {
    assertThatThrownBy(() -> gson.fromJson("{\"account\":[\"SECRET\"]}", Holder.class))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("$: expected an object")
        .hasMessageContaining("(at $.account)")
        .hasMessageNotContaining("SECRET")
        .hasCauseInstanceOf(JsonException.class);
  }

  @Test
  void an_endless_input_is_rejected_at_the_limit() {
    Gson small =
        builder(BridgeCodecs.found().withLimits(JsonLimits.DEFAULT.withMaxBytes(10_000))).create();

    assertThatThrownBy(() -> small.fromJson(new Endless("{\"new\":["), Account.class))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("a document of at most 10000 bytes")
        .hasCauseInstanceOf(JsonException.class);
  }

  @Test
  void only_named_codecs_are_used_if_none_is_looked_up() {
    Gson named = builder(BridgeCodecs.named().with(AccountId.class, AccountIdJson.CODEC)).create();

    assertThat(named.toJson(named.fromJson("\"x\"", AccountId.class))).isEqualTo("\"x\"");
    assertThatThrownBy(() -> named.fromJson(ACCOUNT, Account.class))
        .isInstanceOf(JsonParseException.class);
  }

  @Test
  void a_schema_that_is_not_public_is_named_as_the_mistake() {
    assertThatThrownBy(() -> gson.fromJson("{}", HiddenTypes.schema()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HiddenJson is not accessible");
  }

  @Test
  void an_open_enum_is_written_and_read_only_if_its_texts_are_known() {
    TypeToken<List<OpenEnum<Account.Subtype>>> type = new TypeToken<>() {};

    assertThat(gson.toJson(List.of(OpenEnum.of("boat")), type.getType())).isEqualTo("[\"boat\"]");
    assertThatThrownBy(() -> gson.fromJson("[\"boat\"]", type))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("BridgeCodecs.with(type, EnumNames)");
  }

  @Test
  void what_is_declared_as_a_class_of_values_cannot_be_read() {
    assertThatThrownBy(() -> gson.fromJson(ACCOUNT, account.getClass()))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("declare the schema");
  }

  /** A record of the user's own. */
  record Holder(@Nullable String label, Account account) {}

  /** Some text, and then numbers without end. */
  private static final class Endless extends Reader {
    private final String text;
    private int position;

    Endless(String text) {
      this.text = text;
    }

    @Override
    public int read(char[] to, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        int at = position++;
        to[i] = at < text.length() ? text.charAt(at) : at % 2 == 0 ? '1' : ',';
      }
      return length;
    }

    @Override
    public void close() {}
  }
}
