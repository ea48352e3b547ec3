package io.github.plaidschema.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.conformance.Family.Member;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Random documents, most of them nearly valid: every path reads them as Jackson and the JDK do. How
 * many bytes, from which seed and on how many threads is for the caller to say.
 */
class RandomDocumentsTest {

  private static final long BYTES = Long.getLong("plaidschema.fuzz.bytes", 1_000_000);
  private static final long SEED = Long.getLong("plaidschema.fuzz.seed", System.nanoTime());
  private static final int THREADS = Integer.getInteger("plaidschema.fuzz.threads", 1);

  private static final int MOST_REPORTED = 10;

  private final List<Member<?>> members = Family.members();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong agreed = new AtomicLong();

  /** By member and kind: the smallest document. */
  private final Map<String, String> disagreements =
      Collections.synchronizedMap(new LinkedHashMap<>());

  @Test
  void everyPathReadsWhatIsJsonAndFitsAndNothingElse() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = new SplittableRandom(SEED + i);
      threads.add(new Thread(() -> run(random)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.printf(
        "%,d bytes of random documents from seed %d, %,d agreed upon, %d disagreements%n",
        bytes.get(), SEED, agreed.get(), disagreements.size());

    assertThat(disagreements)
        .as("-Dplaidschema.fuzz.seed=%d -Dplaidschema.fuzz.threads=%d", SEED, THREADS)
        .isEmpty();
    assertThat(agreed.get()).isPositive();
  }

  private void run(SplittableRandom random) {
    Mutator mutator = new Mutator(random);
    String other = "{}";
    while (bytes.get() < BYTES && disagreements.size() < MOST_REPORTED) {
      Member<?> member = members.get(random.nextInt(members.size()));
      StringBuilder generated = new StringBuilder();
      member.shape().generate(random, 0, generated);
      String document = generated.toString();
      compare(member, document.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 8; i++) {
        compare(member, mutator.mutated(document, other));
      }
      compare(member, mutator.noise());
      other = document;
    }
  }

  private void compare(Member<?> member, byte[] document) {
    bytes.addAndGet(document.length);
    String how = Comparison.disagreement(member, document);
    if (how == null) {
      agreed.incrementAndGet();
      return;
    }
    byte[] smallest =
        Smallest.of(document, part -> how.equals(Comparison.disagreement(member, part)));
    String text = new String(smallest, StandardCharsets.UTF_8);
    disagreements.putIfAbsent(member.type().getSimpleName() + " " + how, text);
  }
}
