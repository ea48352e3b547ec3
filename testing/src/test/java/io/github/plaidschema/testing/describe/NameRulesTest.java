package io.github.plaidschema.testing.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.model.SnakeCase;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The processor and the descriptions call the same names the same. */
final class NameRulesTest {
  private static final String CHARACTERS = "abXYZ019_$\u00e9\u00c9";

  @Test
  void randomNamesBecomeWhatTheProcessorMakesOfThem() {
    SplittableRandom random = new SplittableRandom(20_240_917);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(1, 12); length > 0; length--) {
        name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      String javaName = name.toString();

      assertThat(NameRules.snakeCase(javaName)).as(javaName).isEqualTo(SnakeCase.of(javaName));
      assertThat(NameRules.constantText(javaName))
          .as(javaName)
          .isEqualTo(SnakeCase.ofConstant(javaName));
    }
  }

  @Test
  void accessorsAreBeansIfAllAre() {
    assertThat(NameRules.areBeanAccessors(List.of("getUrl", "isActive"))).isTrue();
    assertThat(NameRules.areBeanAccessors(List.of("getUrl", "issue"))).isFalse();
    assertThat(NameRules.areBeanAccessors(List.of())).isFalse();
  }

  @Test
  void beanPropertiesBeginWithALowerCaseWord() {
    assertThat(NameRules.beanProperty("getLinkToken")).isEqualTo("linkToken");
    assertThat(NameRules.beanProperty("getURLPath")).isEqualTo("urlPath");
    assertThat(NameRules.beanProperty("isID")).isEqualTo("id");
  }
}
