package io.github.plaidschema.compatibility.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.model.SnakeCase;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The names are those that the processor forms. */
final class JsonNamesTest {
  private static final String LETTERS = "abcXYZ019_$\u00e9\u00c9";

  @Test
  void everyNameIsTheOneThatTheProcessorForms() {
    long seed = 20260101;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20_000; i++) {
      String name = name(random);

      assertThat(JsonNames.of(name)).as("seed %d, %s", seed, name).isEqualTo(SnakeCase.of(name));
      assertThat(JsonNames.ofConstant(name))
          .as("seed %d, %s", seed, name)
          .isEqualTo(SnakeCase.ofConstant(name));
    }
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(10);
    for (int i = 0; i < length; i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }

  @Test
  void prefixesAreLeftOutWhereAllAccessorsHaveThem() {
    PropertyNames prefixed = new PropertyNames(List.of("getURLPath", "isActive", "getID"));

    assertThat(prefixed.of("getURLPath")).isEqualTo("urlPath");
    assertThat(prefixed.of("isActive")).isEqualTo("active");
    assertThat(prefixed.of("getID")).isEqualTo("id");
    assertThat(new PropertyNames(List.of("getName", "id")).of("getName")).isEqualTo("getName");
    assertThat(new PropertyNames(List.of("issue")).of("issue")).isEqualTo("issue");
  }
}
