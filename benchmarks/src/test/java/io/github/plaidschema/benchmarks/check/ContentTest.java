package io.github.plaidschema.benchmarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContentTest {

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  private static String difference(boolean ignoringNulls, String expected, String actual) {
    return new Content(ignoringNulls).difference(tree(expected), tree(actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'a':1,'b':2}; {'b':2,'a':1}",
        "{'a':89}; {'a':89.0}",
        "{'a':1e2}; {'a':100}",
        "{'a':'2020-01-01T00:00:01Z'}; {'a':'2020-01-01T00:00:01.000+00:00'}"
      })
  void what_is_only_spelled_otherwise_is_the_same(String expected, String actual) {
    assertThat(difference(false, expected, actual)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'a':1}; {'a':2}; $.a",
        "{'a':[1,2]}; {'a':[1]}; $.a",
        "{'a':[1,{'b':1}]}; {'a':[1,{'b':true}]}; $.a[1].b",
        "{'a':1}; {}; $.a",
        "{}; {'a':1}; $.a",
        "{'a':'x'}; {'a':'y'}; $.a",
        "{'a':'2020-01-01T00:00:01Z'}; {'a':'2020-01-01T00:00:02Z'}; $.a",
        "{'a':null}; {}; $.a",
        "{'a':null}; {'a':0}; $.a"
      })
  void what_differs_is_found_with_its_path(String expected, String actual, String path) {
    assertThat(difference(false, expected, actual)).startsWith(path + " ");
  }

  @Test
  void nulls_are_ignored_only_where_the_library_leaves_them_out() {
    assertThat(difference(true, "{'a':null,'b':1}", "{'b':1}")).isEmpty();
    assertThat(difference(true, "{'a':1,'b':1}", "{'b':1}")).startsWith("$.a ");
    assertThat(difference(false, "{'a':null,'b':1}", "{'b':1}")).startsWith("$.a ");
  }
}
