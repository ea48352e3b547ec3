package io.github.plaidschema.client.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows of names that the JDK has their addresses in its cache, so that no thread that connects now
 * waits for a name lookup, which nothing can interrupt.
 *
 * <p>The JDK does not tell. But while it returns the very same object, it has looked nothing up;
 * and what it has looked up, it keeps for a time that its settings state. So when the object is
 * another one, the address stays in the cache for that time from when the old one was seen last.
 */
final class CachedNames {

  /** Addresses need no lookup. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*]|.*:.*");

  private static final String TIME_TO_LIVE = "networkaddress.cache.ttl";
  private static final int DEFAULT_TIME_TO_LIVE = 30;
  private static final long MARGIN = TimeUnit.SECONDS.toNanos(2);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int MOST_NAMES = 100;

  private final Lookup lookup;
  private final long timeToLive;
  private final Map<String, Name> names = new ConcurrentHashMap<>();

  /** Finds the address of a name, as the JDK does. */
  @FunctionalInterface
  interface Lookup {
    InetAddress find(String name) throws UnknownHostException;
  }

  /**
   * No names yet.
   *
   * @param seconds how long the JDK keeps addresses, negative for ever
   */
  CachedNames(Lookup lookup, int seconds) {
    this.lookup = lookup;
    this.timeToLive = seconds < 0 ? Long.MAX_VALUE / 2 : TimeUnit.SECONDS.toNanos(seconds);
  }

  /** The JDK's cache, with its settings. */
  static CachedNames ofThisMachine() {
    return new CachedNames(name -> InetAddress.getAllByName(name)[0], secondsOfThisMachine());
  }

  private static int secondsOfThisMachine() {
    String stated = Security.getProperty(TIME_TO_LIVE);
    if (stated == null || stated.isBlank()) {
      stated = System.getProperty("sun.net.inetaddr.ttl");
    }
    try {
      return stated == null || stated.isBlank()
          ? DEFAULT_TIME_TO_LIVE
          : Integer.parseInt(stated.strip());
    } catch (NumberFormatException ignoredByTheJdkToo) {
      return DEFAULT_TIME_TO_LIVE;
    }
  }

  /** Whether a connection to this host waits for no lookup. If not, this finds out for the next. */
  boolean contains(String host) {
    Name known = names.get(host);
    if (known == null && names.size() < MOST_NAMES) {
      known = names.computeIfAbsent(host, Name::new);
    }
    return known != null && (known.isAddress || known.isCached());
  }

  private final class Name {

    private final String name;
    private final boolean isAddress;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile long cachedUntil = System.nanoTime();
    private volatile long nextLook = System.nanoTime();
    private @Nullable InetAddress seen;
    private long seenAt;

    Name(String name) {
      this.name = name;
      this.isAddress = ADDRESS.matcher(name).matches();
    }

    boolean isCached() {
      long now = System.nanoTime();
      if (now - cachedUntil < 0) {
        return true;
      }
      if (now - nextLook >= 0 && looking.compareAndSet(false, true)) {
        Thread thread = new Thread(this::look, "plaid-schema-client-names");
        thread.setDaemon(true);
        try {
          thread.start();
        } catch (Throwable noThreadIsLeft) {
          looking.set(false);
        }
      }
      return false;
    }

    /** By one thread at a time. */
    @SuppressWarnings("ReferenceEquality") // Which object it is tells whether it was looked up.
    private void look() {
      try {
        long at = System.nanoTime();
        InetAddress found = lookup.find(name);
        boolean keepsObjects = lookup.find(name) == found;
        if (keepsObjects && seen != null && seen != found) {
          cachedUntil = seenAt + timeToLive - MARGIN;
        }
        seen = keepsObjects ? found : null;
        seenAt = at;
      } catch (UnknownHostException e) {
        seen = null;
      } finally {
        nextLook = System.nanoTime() + BETWEEN_LOOKS;
        looking.set(false);
      }
    }
  }
}
