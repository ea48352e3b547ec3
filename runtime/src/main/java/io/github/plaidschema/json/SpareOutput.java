package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Output;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One output that is kept from one document to the next, so that its bytes need not be allocated
 * and outgrown again. Threads that write at the same time have outputs of their own. It holds
 * nothing of a document: that may be a secret.
 */
final class SpareOutput {

  /** A larger one is not kept, as nobody may write so long a document again. */
  private static final int MAX_KEPT = 128 << 10;

  private final AtomicReference<@Nullable Output> spare = new AtomicReference<>();

  /** How long the last document was: a guess for the next one. Threads may overwrite it. */
  private int lastSize;

  /** An output without bytes, which nobody else has. */
  Output take() {
    Output kept = spare.getAndSet(null);
    return kept != null ? kept : new Output(lastSize + lastSize / 8);
  }

  /** Wipes an output and keeps it for the next document. */
  void giveBack(Output out) {
    lastSize = out.size();
    if (out.capacity() <= MAX_KEPT) {
      out.wipe();
      spare.set(out);
    }
  }
}
