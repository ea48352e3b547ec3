package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {

  @Test
  void threadsThatShareACodecEachGetTheirOwnDocument() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int number = thread;
        tasks.add(() -> readsOwnDocuments(number));
      }
      for (Future<Boolean> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static boolean readsOwnDocuments(int thread) {
    JsonCodec<List<Account>> codec = SHARED;
    for (int i = 0; i < 3_000; i++) {
      String id = thread + "-" + i + "-é\\n".repeat(i % 3);
      String json =
          ("[{'id':'"
                  + id
                  + "','balance':"
                  + i
                  + "."
                  + thread
                  + "0,'opened_at':"
                  + "'2024-01-01T00:00:00.000Z','kinds':['k"
                  + i
                  + "'],'u"
                  + i
                  + "':{'a':"
                  + i
                  + "}}]")
              .replace('\'', '"');
      List<Account> read = codec.read(json.getBytes(UTF_8));
      assertThat(read.get(0).id()).isEqualTo(id.replace("\\n", "\n"));
      assertThat(codec.writeString(read)).isEqualTo(json);
      assertThat(codec.check("[{}]")).hasSize(2);
    }
    return true;
  }

  private static final JsonCodec<List<Account>> SHARED = Account.KEEPING.listOf();
}
