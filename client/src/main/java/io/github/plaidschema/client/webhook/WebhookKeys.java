package io.github.plaidschema.client.webhook;

import io.github.plaidschema.client.TimeSource;
import io.github.plaidschema.client.webhook.WebhookVerificationException.Reason;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were looked up. Whoever sends webhooks chooses the ids: so look-ups are limited in
 * rate, what is kept is limited in number, and ids that lead to no key do not displace those that
 * do.
 */
final class WebhookKeys {

  /** A key is looked up again after this time, since it may have been revoked. */
  private static final Duration FRESH = Duration.ofHours(1);

  /** If look-ups fail for so long, a known key is not believed any more. */
  private static final Duration MOST_STALE = Duration.ofHours(24);

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int LOOKUPS_PER_PERIOD = 10;
  private static final int MOST_KEYS = 100;

  private record Cached(WebhookKey key, long since) {}

  private final WebhookKeySource source;
  private final TimeSource time;
  private final Map<String, Cached> cache = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private long periodBegan;
  private int lookups;

  WebhookKeys(WebhookKeySource source, TimeSource time) {
    this.source = source;
    this.time = time;
    this.periodBegan = time.nanoTime();
  }

  /** The key, from the cache or from the source. A lock is held for the cache only. */
  WebhookKey get(String id) throws WebhookVerificationException {
    Cached cached;
    lock.lock();
    try {
      cached = cache.get(id);
      if (cached != null && isFresh(cached)) {
        return cached.key();
      }
      if (!mayLookUp()) {
        if (cached != null && isUsable(cached)) {
          return cached.key(); // A flood of other ids must not reject what is known.
        }
        throw new WebhookVerificationException(
            Reason.TOO_MANY_KEYS, "too many keys were looked up: the key is not known yet");
      }
    } finally {
      lock.unlock();
    }
    return lookUp(id, cached);
  }

  private boolean isFresh(Cached cached) {
    return time.nanoTime() - cached.since() < FRESH.toNanos();
  }

  private boolean isUsable(Cached cached) {
    return time.nanoTime() - cached.since() < MOST_STALE.toNanos();
  }

  private boolean mayLookUp() {
    long now = time.nanoTime();
    if (now - periodBegan >= PERIOD.toNanos()) {
      periodBegan = now;
      lookups = 0;
    }
    if (lookups == LOOKUPS_PER_PERIOD) {
      return false;
    }
    lookups++;
    return true;
  }

  private WebhookKey lookUp(String id, @Nullable Cached stale) throws WebhookVerificationException {
    Optional<WebhookKey> found;
    try {
      found = source.find(id);
    } catch (RuntimeException e) {
      if (stale != null && isUsable(stale)) {
        return stale.key();
      }
      WebhookVerificationException failed =
          new WebhookVerificationException(Reason.KEY_LOOKUP, "the key could not be looked up");
      failed.initCause(e);
      throw failed;
    }
    lock.lock();
    try {
      if (found.isEmpty() || !found.get().id().equals(id)) {
        cache.remove(id);
        throw new WebhookVerificationException(Reason.KEY, "the service does not know the key");
      }
      cache.remove(id);
      cache.put(id, new Cached(found.get(), time.nanoTime()));
      if (cache.size() > MOST_KEYS) {
        cache.remove(cache.keySet().iterator().next());
      }
      return found.get();
    } finally {
      lock.unlock();
    }
  }
}
