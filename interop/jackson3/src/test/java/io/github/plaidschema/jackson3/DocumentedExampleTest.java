package io.github.plaidschema.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.DocumentedExample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page about the bridges shows. */
final class DocumentedExampleTest {

  @Test
  void the_example_runs() throws Exception {
    String json = "{\"id\":\"a\",\"balance\":1.10}";
    String list = "[" + json + "]";

    JsonMapper mapper = JsonMapper.builder().addModule(new PlaidSchemaModule()).build();

    Account account = mapper.readValue(json, Account.class);
    List<Account> accounts = mapper.readValue(list, new TypeReference<List<Account>>() {});
    String written = mapper.writeValueAsString(Map.of("accounts", accounts));
    JsonNode tree = mapper.valueToTree(account);

    assertThat(written).isEqualTo("{\"accounts\":[" + json + "]}");
    assertThat(tree.get("balance").decimalValue()).isEqualByComparingTo("1.10");
  }

  @Test
  void the_page_shows_what_runs() throws Exception {
    DocumentedExample.isWhatRuns("Jackson 3", DocumentedExampleTest.class);
  }
}
