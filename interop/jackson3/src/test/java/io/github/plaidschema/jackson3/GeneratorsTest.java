package io.github.plaidschema.jackson3;

import static io.github.plaidschema.jackson3.Documents.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.AccountJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** What is written where text cannot be written as it is. */
final class GeneratorsTest {

  private final Account account = AccountJson.CODEC.read(ACCOUNT);
  private final JsonMapper mapper = JsonMapper.builder().addModule(new PlaidSchemaModule()).build();

  @Test
  void a_pretty_printer_is_honoured() throws Exception {
    ObjectMapper pretty = mapper.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    String json = pretty.writeValueAsString(Map.of("list", List.of(account)));

    assertThat(json).contains("100.10,").contains("12345678901234567890").contains("1.0");
    assertThat(json.lines().count()).isGreaterThan(8);
    assertThat(Documents.tree(json)).isEqualTo(Documents.tree("{\"list\":[" + ACCOUNT + "]}"));
  }

  @Test
  void escapes_that_the_mapper_asks_for_are_written() throws Exception {
    ObjectMapper ascii = mapper.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    String json = ascii.writeValueAsString(account);

    assertThat(json).contains("\\u00E9<1>").isASCII();
    assertThat(Documents.tree(json)).isEqualTo(Documents.tree(ACCOUNT));
  }

  @Test
  void numbers_are_strings_if_the_mapper_asks_for_it() throws Exception {
    ObjectMapper strings =
        mapper.rebuild().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build();

    assertThat(strings.writeValueAsString(JsonValue.CODEC.read("[1.10]"))).isEqualTo("[\"1.10\"]");
  }

  @Test
  void a_tree_has_the_numbers() throws Exception {
    JsonNode tree = mapper.valueToTree(account);

    assertThat(tree.get("balance").decimalValue()).isEqualByComparingTo("100.10");
    assertThat(tree.get("new").get(1).isInt()).isTrue();
    assertThat(tree.get("new").get(2).bigIntegerValue()).isEqualTo("12345678901234567890");
    assertThat(tree.get("official_name").isNull()).isTrue();
    assertThat(Documents.tree(mapper.writeValueAsString(mapper.treeToValue(tree, Account.class))))
        .isEqualTo(Documents.tree(ACCOUNT));
  }

  @Test
  void a_conversion_keeps_everything() throws Exception {
    assertThat(mapper.convertValue(account, Account.class)).isEqualTo(account);
    assertThat(mapper.convertValue(Map.of("v", account), JsonValue.class))
        .isEqualTo(Documents.tree("{\"v\":" + ACCOUNT + "}"));
  }

  @Test
  void a_binary_format_keeps_everything() throws Exception {
    ObjectMapper cbor = CBORMapper.builder().addModule(new PlaidSchemaModule()).build();

    byte[] bytes = cbor.writeValueAsBytes(account);

    assertThat(cbor.readValue(bytes, Account.class)).isEqualTo(account);
    assertThat(AccountJson.CODEC.writeString(cbor.readValue(bytes, Account.class)))
        .isEqualTo(AccountJson.CODEC.writeString(account));
  }

  @Test
  void bytes_of_a_binary_format_are_base64() throws Exception {
    ObjectMapper cbor = CBORMapper.builder().addModule(new PlaidSchemaModule()).build();

    byte[] bytes = cbor.writeValueAsBytes(Map.of("b", new byte[] {1, 2, 3}));

    assertThat(cbor.readValue(bytes, JsonValue.class))
        .isEqualTo(Documents.tree("{\"b\":\"AQID\"}"));
  }
}
