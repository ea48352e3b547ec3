package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.compare.JsonTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A codec that several threads use at once does for each what it does for one. */
final class SharedCodecCheck implements PromiseCheck {
  private static final int THREADS = 4;
  private static final int ROUNDS = 25;

  @Override
  public void check(Examination examination) {
    JsonCodec<Object> codec = examination.types().codec(examination.type());
    List<Expectation> expectations =
        examination.randomDocuments().stream()
            .map(JsonValue::toString)
            .map(json -> new Expectation(json, codec.writeString(codec.read(json))))
            .toList();
    failure(codec, expectations)
        .ifPresent(words -> examination.report(examination.type().displayName(), words));
  }

  private record Expectation(String document, String written) {}

  private static Optional<String> failure(JsonCodec<Object> codec, List<Expectation> expectations) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<Optional<String>>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int offset = thread;
        tasks.add(
            () -> {
              start.await();
              return failure(codec, expectations, offset);
            });
      }
      for (Future<Optional<String>> result : threads.invokeAll(tasks)) {
        if (result.get().isPresent()) {
          return result.get();
        }
      }
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of("throws where threads share its codec: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("was interrupted");
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread begins elsewhere, so that they are at different documents at a time. */
  private static Optional<String> failure(
      JsonCodec<Object> codec, List<Expectation> expectations, int offset) {
    for (int i = 0; i < ROUNDS * expectations.size(); i++) {
      Expectation each = expectations.get((i + offset) % expectations.size());
      String written = codec.writeString(codec.read(each.document()));
      if (!written.equals(each.written())) {
        return Optional.of(
            "writes %s where one thread alone writes %s"
                .formatted(shortened(written), shortened(each.written())));
      }
    }
    return Optional.empty();
  }

  private static String shortened(String json) {
    return JsonTexts.shortened(JsonValue.CODEC.read(json));
  }
}
