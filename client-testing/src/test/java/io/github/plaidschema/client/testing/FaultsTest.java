package io.github.plaidschema.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which faults there are, and who knows them. */
class FaultsTest {

  private static final int DRAWS = 10_000;

  private static Set<String> kinds() {
    return Arrays.stream(Fault.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aSeedDrawsEveryKindButDriftAndTheSameOnesAgain() {
    FaultPlan plan = FaultPlan.seeded(7, 0.9);
    FaultPlan same = FaultPlan.seeded(7, 0.9);
    Set<String> drawn = new TreeSet<>();
    for (int i = 0; i < DRAWS; i++) {
      Fault fault = plan.next("POST /do");
      assertThat(same.next("POST /do")).hasToString(fault.toString());
      drawn.add(fault.getClass().getSimpleName());
    }
    Set<String> expected = kinds();
    expected.remove("Drift");

    assertThat(drawn).isEqualTo(expected);
  }

  @Test
  void aShareIsFromZeroToOne() {
    for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> FaultPlan.seeded(1, share))
          .isInstanceOf(IllegalArgumentException.class);
    }
    FaultPlan never = FaultPlan.seeded(1, 0);
    for (int i = 0; i < 100; i++) {
      assertThat(never.next("POST /do")).isEqualTo(Fault.none());
    }
  }

  @Test
  void thePageNamesEachOfThem() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/client-testing.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    Set<String> named = new TreeSet<>(kinds());
    named.remove("None");
    for (Method method : Fault.class.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
        named.add(method.getName() + "()");
      }
    }
    named.remove("none()");

    assertThat(named)
        .allSatisfy(name -> assertThat(rows).anyMatch(row -> row.contains("`" + name + "`")));
  }
}
