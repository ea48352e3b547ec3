package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Output;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One output that is kept from one document to the next, so that its bytes need not be allocated
 * and outgrown again. A large one is kept only while one large document follows another. Threads
 * that write at the same time have outputs of their own. It holds nothing of a document: that may
 * be a secret.
 */
final class SpareOutput {

  /** An output of so many bytes is kept whatever is written. */
  private static final int SMALL = 128 << 10;

  /** A larger one is never kept. */
  private static final int LARGE = 16 << 20;

  private final AtomicReference<@Nullable Output> spare = new AtomicReference<>();

  /** No more is allocated before it is known that a document needs it. */
  private static final int LARGEST_GUESS = 16 << 10;

  /** How long the last document was: a guess for the next one. Threads may overwrite it. */
  private int lastSize;

  /** An output without bytes, which nobody else has. */
  Output take() {
    Output kept = spare.getAndSet(null);
    return kept != null ? kept : new Output(guess(lastSize));
  }

  /** Wipes an output and keeps it for the next document. */
  void giveBack(Output out) {
    int sizeBefore = lastSize;
    lastSize = out.size();
    if (isWorthKeeping(out.capacity(), Math.min(sizeBefore, lastSize))) {
      out.wipe();
      spare.set(out);
    }
  }

  private static int guess(int lastSize) {
    return Math.min(lastSize, LARGEST_GUESS) * 9 / 8;
  }

  private static boolean isWorthKeeping(int capacity, int used) {
    return capacity <= SMALL || (capacity <= LARGE && used > capacity / 4);
  }
}
