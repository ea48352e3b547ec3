package io.github.plaidschema.testing.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.NamingCase;
import io.github.plaidschema.model.AccessorStyle;
import io.github.plaidschema.model.Naming;
import io.github.plaidschema.model.SnakeCase;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules for names are what another way of saying them is. */
final class NameRulesTest {
  private static final String CHARACTERS = "abXYZ019_$\u00e9\u00c9";

  @Test
  void namesInJsonAreTheSame() {
    SplittableRandom random = new SplittableRandom(20_240_917);
    for (int i = 0; i < 20_000; i++) {
      String javaName = name(random);

      assertThat(NameRules.snakeCase(javaName)).as(javaName).isEqualTo(SnakeCase.of(javaName));
      assertThat(NameRules.constantText(javaName))
          .as(javaName)
          .isEqualTo(SnakeCase.ofConstant(javaName));
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesInEachCaseAreTheSame(NamingCase naming) {
    SplittableRandom random = new SplittableRandom(20_240_919);
    Naming rule = Naming.named(naming.name()).orElseThrow();
    for (int i = 0; i < 20_000; i++) {
      String javaName = name(random);

      assertThat(NameRules.inCase(naming, javaName, NameRules.snakeCase(javaName)))
          .as(javaName)
          .isEqualTo(rule.of(javaName));
      assertThat(NameRules.inCase(naming, javaName, NameRules.constantText(javaName)))
          .as(javaName)
          .isEqualTo(rule.ofConstant(javaName));
    }
  }

  @Test
  void namesOfFieldsAreTheSame() {
    SplittableRandom random = new SplittableRandom(20_240_918);
    String[] prefixes = {"get", "is", "getURL", "isID", "issue", "got", "get9", "get\u00c9"};
    for (int i = 0; i < 20_000; i++) {
      List<String> accessors =
          IntStream.rangeClosed(1, random.nextInt(1, 4))
              .mapToObj(each -> prefixes[random.nextInt(prefixes.length)] + name(random))
              .toList();
      boolean areBeans = NameRules.areBeanAccessors(accessors);
      AccessorStyle style = AccessorStyle.of(accessors);

      assertThat(style)
          .as(accessors.toString())
          .isEqualTo(areBeans ? AccessorStyle.BEAN : AccessorStyle.PLAIN);
      for (String accessor : accessors) {
        assertThat(style.property(accessor))
            .isEqualTo(areBeans ? NameRules.beanProperty(accessor) : accessor);
      }
    }
    assertThat(AccessorStyle.of(List.of())).isEqualTo(AccessorStyle.PLAIN);
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int length = random.nextInt(1, 12); length > 0; length--) {
      name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return name.toString();
  }
}
