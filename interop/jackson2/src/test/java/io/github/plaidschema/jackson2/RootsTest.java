package io.github.plaidschema.jackson2;

import static io.github.plaidschema.jackson2.Documents.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Schema types as whole documents, and which codecs are used. */
final class RootsTest {

  private final ObjectMapper mapper = mapper(new PlaidSchemaModule());

  private static ObjectMapper mapper(PlaidSchemaModule module) {
    return JsonMapper.builder().addModule(module).build();
  }

  @Test
  void a_schema_is_read_and_written() throws Exception {
    Account account = mapper.readValue(ACCOUNT.getBytes(StandardCharsets.UTF_8), Account.class);

    assertThat(account).isEqualTo(AccountJson.CODEC.read(ACCOUNT));
    assertThat(Documents.tree(mapper.writeValueAsString(account)))
        .isEqualTo(Documents.tree(ACCOUNT));
    assertThat(
            Documents.tree(new String(mapper.writeValueAsBytes(account), StandardCharsets.UTF_8)))
        .isEqualTo(Documents.tree(ACCOUNT));
  }

  @Test
  void lists_and_maps_of_schemas_are_read_and_written() throws Exception {
    String list = "[" + ACCOUNT + "," + ACCOUNT + "]";
    String map = "{\"x\":{\"type\":\"barter\",\"n\":1.0}}";

    List<Account> accounts = mapper.readValue(list, new TypeReference<>() {});
    Map<String, Payment> payments = mapper.readValue(map, new TypeReference<>() {});

    assertThat(Documents.tree(mapper.writeValueAsString(accounts))).isEqualTo(Documents.tree(list));
    assertThat(payments.get("x")).isInstanceOf(Payment.Unknown.class);
    assertThat(mapper.writeValueAsString(payments)).isEqualTo(map);
  }

  @Test
  void null_is_null() throws Exception {
    assertThat(mapper.readValue("null", Account.class)).isNull();
    assertThat(mapper.readValue("null", JsonValue.class)).isSameAs(JsonValue.NULL);
    assertThat(mapper.writeValueAsString(JsonValue.NULL)).isEqualTo("null");
  }

  @Test
  void the_module_is_found_as_a_service() throws Exception {
    ObjectMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.readValue(ACCOUNT, Account.class)).isEqualTo(AccountJson.CODEC.read(ACCOUNT));
  }

  @Test
  void only_named_codecs_are_used_if_none_is_looked_up() throws Exception {
    ObjectMapper named =
        mapper(
            new PlaidSchemaModule(BridgeCodecs.named().with(AccountId.class, AccountIdJson.CODEC)));

    assertThat(named.writeValueAsString(named.readValue("\"x\"", AccountId.class)))
        .isEqualTo("\"x\"");
    assertThatThrownBy(() -> named.readValue(ACCOUNT, Account.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void a_schema_that_is_not_public_is_named_as_the_mistake() {
    assertThatThrownBy(() -> mapper.readValue("{}", HiddenTypes.schema()))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("HiddenJson is not accessible");
    assertThatThrownBy(() -> mapper.writeValueAsString(HiddenTypes.value("x")))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("HiddenJson is not accessible");
  }

  @Test
  void a_strict_bridge_lists_what_is_missing() {
    ObjectMapper strict = mapper(new PlaidSchemaModule(BridgeCodecs.found().strict()));

    assertThatThrownBy(() -> strict.readValue("{\"balance\":1}", Account.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("account_number")
        .hasMessageContaining("subtype");
  }

  @Test
  void an_endless_input_is_rejected_at_the_limit() {
    ObjectMapper small =
        mapper(
            new PlaidSchemaModule(
                BridgeCodecs.found().withLimits(JsonLimits.DEFAULT.withMaxBytes(10_000))));

    assertThatThrownBy(() -> small.readValue(new Endless("{\"new\":["), Account.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("a document of at most 10000 bytes")
        .hasRootCauseInstanceOf(JsonException.class);
  }

  @Test
  void an_open_enum_is_written_and_read_only_if_its_texts_are_known() throws Exception {
    List<OpenEnum<Account.Subtype>> texts = List.of(OpenEnum.of("boat"));

    assertThat(mapper.writeValueAsString(texts)).isEqualTo("[\"boat\"]");
    assertThatThrownBy(
            () ->
                mapper.readValue(
                    "[\"boat\"]", new TypeReference<List<OpenEnum<Account.Subtype>>>() {}))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("BridgeCodecs.with(type, EnumNames)");
  }

  @Test
  void a_schema_whose_json_is_a_string_is_a_key() throws Exception {
    Map<AccountId, Integer> counts =
        mapper.readValue("{\"a\":1}", new TypeReference<Map<AccountId, Integer>>() {});

    assertThat(counts.keySet()).extracting(AccountId::value).containsExactly("a");
    assertThat(mapper.writeValueAsString(counts)).isEqualTo("{\"a\":1}");
  }

  @Test
  void a_schema_that_is_an_object_is_no_key() {
    Account account = AccountJson.CODEC.read(ACCOUNT);

    assertThatThrownBy(() -> mapper.writeValueAsString(Map.of(account, 1)))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("The key of a map is a string")
        .as("Jackson shows the key's toString, which redacts")
        .hasMessageNotContaining(account.accountNumber());
  }

  /** Some text, and then numbers without end. */
  private static final class Endless extends InputStream {
    private final byte[] text;
    private int position;

    Endless(String text) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        to[i] = (byte) read();
      }
      return length;
    }

    @Override
    public int read() {
      int at = position++;
      return at < text.length ? text[at] : at % 2 == 0 ? '1' : ',';
    }
  }
}
