package io.github.plaidschema.gson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.reflect.TypeToken;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.DocumentedExample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page about the bridges shows. */
final class DocumentedExampleTest {

  @Test
  void the_example_runs() {
    String json = "{\"id\":\"a\",\"balance\":1.10}";
    String list = "[" + json + "]";

    Gson gson =
        new GsonBuilder().registerTypeAdapterFactory(new PlaidSchemaAdapterFactory()).create();

    Account account = gson.fromJson(json, Account.class);
    List<Account> accounts = gson.fromJson(list, new TypeToken<List<Account>>() {});
    String written = gson.toJson(Map.of("accounts", accounts));
    JsonElement tree = gson.toJsonTree(account);

    assertThat(written).isEqualTo("{\"accounts\":[" + json + "]}");
    assertThat(tree.toString()).isEqualTo(json);
  }

  @Test
  void the_page_shows_what_runs() throws Exception {
    DocumentedExample.isWhatRuns("Gson", DocumentedExampleTest.class);
  }
}
