package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonNumber;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an operation follow each other. Accessors of a page may return a value, an
 * {@code Optional} or null. Immutable, shared by threads.
 *
 * @param <A> the type of a page
 * @param <T> the type of an item
 * @since 0.1.0
 */
public final class Paging<A, T> {

  /** A service that changes faster than it can be read would otherwise hold the caller forever. */
  private static final int MAX_RESTARTS = 20;

  private final Position<A> position;
  private final Function<A, ? extends @Nullable Object> items;
  private final @Nullable String restartOn;

  private Paging(
      Position<A> position,
      Function<A, ? extends @Nullable Object> items,
      @Nullable String restartOn) {
    this.position = position;
    this.items = items;
    this.restartOn = restartOn;
  }

  /**
   * Pages that name the next one.
   *
   * @param cursor where a request says which page it asks for: a property of the body, with dots
   *     into nested objects, or a query parameter if the operation has no body
   * @param next the cursor of the next page
   * @param more whether there is a next page; null if a missing cursor says so
   * @param items the {@code List} of the items
   */
  public static <A, T> Paging<A, T> byCursor(
      String cursor,
      Function<A, ? extends @Nullable Object> next,
      @Nullable Function<A, ? extends @Nullable Object> more,
      Function<A, ? extends @Nullable Object> items) {
    return new Paging<>(new CursorPosition<>(cursor, next, more), items, null);
  }

  /**
   * Pages that are asked for by the number of items before them.
   *
   * @param offset where a request says this number, as the cursor of the other form
   * @param total how many items there are; null if an empty page is the last one
   * @param items the {@code List} of the items
   */
  public static <A, T> Paging<A, T> byOffset(
      String offset,
      @Nullable Function<A, ? extends @Nullable Object> total,
      Function<A, ? extends @Nullable Object> items) {
    return new Paging<>(new OffsetPosition<>(offset, total, items), items, null);
  }

  /**
   * This paging, which begins again with its first page when the service says that its pages have
   * changed. Pages are then handed out when the last one has arrived.
   *
   * @param errorCode by which the service says so
   */
  public Paging<A, T> restartingOn(String errorCode) {
    return new Paging<>(position, items, errorCode);
  }

  /**
   * The pages, each read when it is wanted; all of them at once where they may begin again. The
   * stream throws what the calls throw.
   */
  Stream<A> stream(Call<A> call) {
    Iterator<A> pages =
        restartOn == null ? new PageIterator<>(position, call) : new RoundIterator(call);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** The items of a page. */
  @SuppressWarnings("unchecked") // As the accessor of the items was declared.
  List<T> items(A page) {
    Object found = plain(items.apply(page));
    return found == null ? List.of() : (List<T>) found;
  }

  int sync(Call<A> call, SyncStore<A> store) {
    if (!(position instanceof CursorPosition<A> cursors)) {
      throw new IllegalArgumentException("only pages by cursor can be synchronized");
    }
    String before = store.loadCursor();
    boolean begins = before == null || before.isEmpty();
    List<A> pages =
        round(
            call.withPosition(
                cursors.place(), begins ? null : JsonValue.of(String.valueOf(before))));
    String after = cursors.next(pages.get(pages.size() - 1));
    if (after == null) {
      if (pages.stream().anyMatch(page -> !items(page).isEmpty())) {
        throw broken(call, "there are changes without a cursor");
      }
      return 0;
    }
    if (after.equals(before)) {
      return 0;
    }
    store.commit(pages, after);
    return pages.size();
  }

  /** All pages, from the first to the last one, none of which changed in between. */
  private List<A> round(Call<A> first) {
    for (int restarts = 0; ; restarts++) {
      try {
        List<A> pages = new ArrayList<>();
        new PageIterator<>(position, first).forEachRemaining(pages::add);
        return List.copyOf(pages);
      } catch (ErrorResponseException e) {
        if (restartOn == null || !e.is(restartOn) || restarts == MAX_RESTARTS) {
          throw e;
        }
      }
    }
  }

  static UnreadableResponseException broken(Call<?> call, String what) {
    return new UnreadableResponseException(
        call.operation().name(), 1, 200, Headers.NONE, what, null);
  }

  /** A value out of its Optional. */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    }
    return value;
  }

  /** Which page comes next. */
  private sealed interface Position<A> {

    /**
     * The call for the next page, or null behind the last one.
     *
     * @param call the call that brought the page
     */
    @Nullable Call<A> after(Call<A> call, A page);
  }

  private record CursorPosition<A>(
      String place,
      Function<A, ? extends @Nullable Object> nextCursor,
      @Nullable Function<A, ? extends @Nullable Object> more)
      implements Position<A> {

    @Nullable String next(A page) {
      Object cursor = plain(nextCursor.apply(page));
      return cursor == null || cursor.equals("") ? null : cursor.toString();
    }

    @Override
    public @Nullable Call<A> after(Call<A> call, A page) {
      boolean ends = more != null && !Boolean.TRUE.equals(plain(more.apply(page)));
      if (ends) {
        return null;
      }
      String cursor = next(page);
      if (cursor == null) {
        if (more != null) {
          throw broken(call, "there is another page, but no cursor of it");
        }
        return null;
      }
      boolean repeats =
          call.position(place).flatMap(JsonValue::asString).filter(cursor::equals).isPresent();
      if (repeats) {
        throw broken(call, "the cursor of the next page is that of this one");
      }
      return call.withPosition(place, JsonValue.of(cursor));
    }
  }

  private record OffsetPosition<A>(
      String place,
      @Nullable Function<A, ? extends @Nullable Object> total,
      Function<A, ? extends @Nullable Object> items)
      implements Position<A> {

    @Override
    public @Nullable Call<A> after(Call<A> call, A page) {
      int count = plain(items.apply(page)) instanceof List<?> list ? list.size() : 0;
      if (count == 0) {
        return null;
      }
      long offset = call.position(place).map(OffsetPosition::number).orElse(0L) + count;
      Object all = total == null ? null : plain(total.apply(page));
      boolean ends = all instanceof Number number && offset >= number.longValue();
      return ends ? null : call.withPosition(place, JsonValue.of(offset));
    }

    private static long number(JsonValue value) {
      return value.asNumber().map(JsonNumber::longValue).orElseGet(() -> text(value));
    }

    private static long text(JsonValue value) {
      return value.asString().map(Long::parseLong).orElse(0L);
    }
  }

  private static final class PageIterator<A> implements Iterator<A> {

    private final Position<A> position;
    private @Nullable Call<A> call;
    private @Nullable A page;

    PageIterator(Position<A> position, Call<A> first) {
      this.position = position;
      this.call = first;
    }

    @Override
    public boolean hasNext() {
      A last = page;
      Call<A> lastCall = call;
      if (last != null && lastCall != null) {
        page = null;
        call = position.after(lastCall, last);
      }
      return call != null;
    }

    @Override
    public A next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      A read = java.util.Objects.requireNonNull(call).send();
      page = read;
      return read;
    }
  }

  /** Reads a whole round before it hands out its first page. */
  private final class RoundIterator implements Iterator<A> {

    private final Call<A> first;
    private @Nullable Iterator<A> round;

    RoundIterator(Call<A> first) {
      this.first = first;
    }

    private Iterator<A> round() {
      Iterator<A> read = round;
      if (read == null) {
        read = Paging.this.round(first).iterator();
        round = read;
      }
      return read;
    }

    @Override
    public boolean hasNext() {
      return round().hasNext();
    }

    @Override
    public A next() {
      return round().next();
    }
  }
}
