package io.github.plaidschema.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.DocumentedExample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page about the bridges shows. */
final class DocumentedExampleTest {

  @Test
  void the_example_runs() throws Exception {
    String json = "{\"id\":\"a\",\"balance\":1.10}";
    String list = "[" + json + "]";

    ObjectMapper mapper = new ObjectMapper().registerModule(new PlaidSchemaModule());

    Account account = mapper.readValue(json, Account.class);
    List<Account> accounts = mapper.readValue(list, new TypeReference<List<Account>>() {});
    String written = mapper.writeValueAsString(Map.of("accounts", accounts));
    JsonNode tree = mapper.valueToTree(account);

    assertThat(written).isEqualTo("{\"accounts\":[" + json + "]}");
    assertThat(tree.get("balance").decimalValue()).isEqualByComparingTo("1.10");
  }

  @Test
  void the_page_shows_what_runs() throws Exception {
    DocumentedExample.isWhatRuns("Jackson 2", DocumentedExampleTest.class);
  }
}
