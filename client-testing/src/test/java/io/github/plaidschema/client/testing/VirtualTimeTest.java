package io.github.plaidschema.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {

  private final VirtualTime time = new VirtualTime();
  private final List<String> fired = new ArrayList<>();

  private Runnable at(long seconds, String name) {
    return time.schedule(Duration.ofSeconds(seconds), () -> fired.add(name));
  }

  @Test
  void timersFireInTheOrderOfTheirTimes() {
    Runnable cancel = at(3, "three");
    Runnable unused = at(5, "five");
    unused = at(1, "one");
    unused = at(5, "five again");
    cancel.run();

    time.pass(Duration.ofSeconds(4));
    assertThat(fired).containsExactly("one");
    assertThat(time.nanoTime()).isEqualTo(Duration.ofSeconds(4).toNanos());
    time.run();
    assertThat(fired).containsExactly("one", "five", "five again");
    assertThat(time.now()).isEqualTo(Instant.parse("2026-01-01T00:00:05Z"));
  }

  @Test
  void waitingLetsTimePassUntilTheFutureIsDone() throws Exception {
    CompletableFuture<String> future = new CompletableFuture<>();
    Runnable unused = time.schedule(Duration.ofHours(1), () -> future.complete("done"));
    unused = at(7_200, "later");

    assertThat(time.await(future)).isEqualTo("done");
    assertThat(time.nanoTime()).isEqualTo(Duration.ofHours(1).toNanos());
    assertThat(fired).isEmpty();
    assertThatThrownBy(() -> time.await(new CompletableFuture<>()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aJumpChangesTheTimeOfDayOnly() {
    time.jump(Duration.ofHours(-2));

    assertThat(time.now()).isEqualTo(Instant.parse("2025-12-31T22:00:00Z"));
    assertThat(time.nanoTime()).isZero();
  }
}
