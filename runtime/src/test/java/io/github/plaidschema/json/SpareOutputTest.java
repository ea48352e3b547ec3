package io.github.plaidschema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.plaidschema.json.engine.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SpareOutputTest {

  private static final String DOCUMENT =
      "{\"id\":\"a\\nsecret é\uD834\uDD1E of any kind\",\"balance\":1234567.10,"
          + "\"opened_at\":\"2024-01-01T00:00:00.000Z\",\"kinds\":[\"depository\",\"brand new\"],"
          + "\"parent\":{\"id\":null,\"kinds\":[]},\"secret\":[1.5e3,true,null,{\"s\":\"é\"}]}";

  @Test
  void whatIsGivenBackIsKeptWithoutAnyByteOfTheDocument() {
    SpareOutput spare = new SpareOutput();
    Output out = spare.take();
    JsonWriter writer = new JsonWriter(out);
    Account.KEEPING.listOf().write(writer, List.of(Account.KEEPING.read(DOCUMENT)));
    writer.finish();
    assertThat(out.toText()).isEqualTo("[" + DOCUMENT + "]");
    spare.giveBack(out);
    Output again = spare.take();
    assertThat(again).isSameAs(out);
    assertThat(again.size()).isZero();
    // One comma is left behind the document, which every document has.
    for (int i = 0; i < again.array().length; i++) {
      assertThat(again.array()[i]).isIn((byte) 0, (byte) ',');
    }
  }

  @Test
  void anOutputThatIsTakenIsNobodyElses() {
    SpareOutput spare = new SpareOutput();
    Output first = spare.take();
    Output second = spare.take();
    assertThat(second).isNotSameAs(first);
    spare.giveBack(first);
    spare.giveBack(second);
    assertThat(spare.take()).isSameAs(second);
    assertThat(spare.take()).isNotSameAs(first).isNotSameAs(second);
  }

  @Test
  void twoThreadsNeverHaveTheSameOutput() throws Exception {
    SpareOutput spare = new SpareOutput();
    Set<Output> taken = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      results.add(threads.submit(() -> areTakenAlone(spare, taken)));
    }
    for (Future<Boolean> result : results) {
      assertThat(result.get()).isTrue();
    }
    threads.shutdown();
  }

  private static boolean areTakenAlone(SpareOutput spare, Set<Output> taken) {
    boolean alone = true;
    for (int round = 0; round < 20_000; round++) {
      Output out = spare.take();
      alone &= taken.add(out) && out.size() == 0;
      out.writeAscii("document");
      taken.remove(out);
      spare.giveBack(out);
    }
    return alone;
  }

  private static Output giveBackWith(SpareOutput spare, int bytes) {
    Output out = spare.take();
    out.writeAscii("x".repeat(bytes));
    spare.giveBack(out);
    return out;
  }

  @Test
  void aLargeOutputIsKeptWhileLargeDocumentsFollowOneAnother() {
    SpareOutput spare = new SpareOutput();
    Output first = giveBackWith(spare, 200_000);
    Output second = giveBackWith(spare, 200_000);
    assertThat(second).isNotSameAs(first);
    assertThat(giveBackWith(spare, 150_000)).isSameAs(second);
    assertThat(giveBackWith(spare, 10)).isSameAs(second);
    assertThat(spare.take()).isNotSameAs(second);
  }

  @Test
  void aHugeOutputIsNeverKept() {
    SpareOutput spare = new SpareOutput();
    giveBackWith(spare, 17 << 20);
    Output second = giveBackWith(spare, 17 << 20);
    assertThat(spare.take()).isNotSameAs(second);
  }

  @Test
  void afterAnExceptionWhileWritingTheNextDocumentIsRight() {
    Account good = Account.KEEPING.read(DOCUMENT);
    Account unwritable =
        new Account("secret \uD800", null, null, good.kept(), List.of(), null, Map.of());
    Account bad =
        new Account("secret", good.balance(), null, good.kept(), List.of(), unwritable, Map.of());
    for (JsonCodec<Account> codec : List.of(Account.KEEPING, Account.KEEPING.pretty())) {
      String expected = codec.writeString(good);
      for (int round = 0; round < 3; round++) {
        assertThatIllegalArgumentException().isThrownBy(() -> codec.writeBytes(bad));
        assertThat(codec.writeString(good)).isEqualTo(expected);
      }
    }
    assertThat(Account.KEEPING.writeString(good)).isEqualTo(DOCUMENT);
  }
}
