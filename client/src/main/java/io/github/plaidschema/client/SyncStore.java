package io.github.plaidschema.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a program keeps what {@link Call#sync} reads.
 *
 * @param <A> the type of a page
 * @since 0.1.0
 */
public interface SyncStore<A> {

  /** The cursor of the last commit, or null before the first one. */
  @Nullable String loadCursor();

  /**
   * Applies the changes of the pages and keeps the cursor, both or neither: in one transaction of a
   * database.
   *
   * @param pages all pages of a round, in their order
   * @param cursor where the next round begins
   */
  void commit(List<A> pages, String cursor);
}
