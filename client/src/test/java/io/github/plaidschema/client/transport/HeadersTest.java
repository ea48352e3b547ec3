package io.github.plaidschema.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

  private static final Headers SOME = Headers.builder().add("A", "1").add("b", "2").build();

  @Test
  void namesAreComparedWithoutRegardToCase() {
    assertThat(SOME.first("a")).contains("1");
    assertThat(SOME.all("B")).containsExactly("2");
    assertThat(SOME.first("c")).isEmpty();
    assertThat(SOME.all("c")).isEmpty();
  }

  @Test
  void headersOfAMapHaveAllTheirValues() {
    Headers headers = Headers.of(Map.of("A", List.of("1", "2", "3")));

    assertThat(headers.all("a")).containsExactly("1", "2", "3");
    assertThat(headers.names()).containsExactly("A");
  }

  @Test
  void othersReplaceAllValuesOfTheirNames() {
    Headers two = Headers.builder().add("a", "3").add("A", "4").add("C", "5").build();

    Headers both = SOME.with(two);

    assertThat(both.all("A")).containsExactly("3", "4");
    assertThat(both.names()).containsExactly("b", "a", "C");
    assertThat(SOME.all("A")).containsExactly("1");
    assertThat(SOME.with(Headers.NONE)).isSameAs(SOME);
    assertThat(Headers.NONE.with(SOME)).isSameAs(SOME);
  }

  @Test
  void whatWasBuiltStaysAsItIs() {
    Headers.Builder builder = Headers.builder().add("a", "1").add("b", "2");
    Headers before = builder.build();

    Headers after = builder.set("A", "3").add("c", "4").build();

    assertThat(before.names()).containsExactly("a", "b");
    assertThat(before.first("a")).contains("1");
    assertThat(after.names()).containsExactly("b", "A", "c");
    assertThat(after.first("a")).contains("3");
    assertThat(after).hasToString("Headers[b, A, c]");
  }
}
