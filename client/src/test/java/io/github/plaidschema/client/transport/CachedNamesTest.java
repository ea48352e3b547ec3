package io.github.plaidschema.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the JDK's cache of addresses, of which this test plays the part. */
@Timeout(60)
class CachedNamesTest {

  private static final String NAME = "api.example.com";
  private static final int FOR_EVER = -1;

  private final AtomicInteger lookups = new AtomicInteger();
  private volatile InetAddress cached = address();

  private final CachedNames.Lookup cache =
      name -> {
        lookups.incrementAndGet();
        return cached;
      };

  private static InetAddress address() {
    try {
      return InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks until another few looks have ended, and returns the last answer. */
  private boolean isKnownInTheEnd(CachedNames names) throws InterruptedException {
    int before = lookups.get();
    boolean known = names.contains(NAME);
    while (!known && lookups.get() < before + 6) {
      Thread.sleep(5);
      known = names.contains(NAME);
    }
    return known;
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "[::1]", "::1"})
  void anAddressNeedsNoLookup(String address) {
    assertThat(new CachedNames(cache, 0).contains(address)).isTrue();
    assertThat(lookups).hasValue(0);
  }

  @Test
  void aNameIsKnownOnlyOnceItsAgeInTheCacheIs() throws InterruptedException {
    CachedNames names = new CachedNames(cache, FOR_EVER);

    assertThat(isKnownInTheEnd(names)).as("it may have been there for long").isFalse();
    cached = address();
    assertThat(isKnownInTheEnd(names)).as("it has been looked up anew").isTrue();
    assertThat(names.contains("other.example.com")).isFalse();
  }

  @Test
  void aNameThatIsNotKeptForLongIsNeverKnown() throws InterruptedException {
    for (int seconds : new int[] {0, 1, 2}) {
      CachedNames names = new CachedNames(cache, seconds);
      assertThat(isKnownInTheEnd(names)).isFalse();
      cached = address();
      assertThat(isKnownInTheEnd(names)).isFalse();
    }
  }

  @Test
  void aNameIsForgottenWhenItMayLeaveTheCache() throws InterruptedException {
    CachedNames names = new CachedNames(cache, 4);
    assertThat(isKnownInTheEnd(names)).isFalse();
    cached = address();
    assertThat(isKnownInTheEnd(names)).isTrue();

    Thread.sleep(2_100);
    assertThat(isKnownInTheEnd(names)).isFalse();
  }

  @Test
  void whereEachLookupGivesAnotherObjectNothingIsKnown() throws InterruptedException {
    CachedNames names =
        new CachedNames(
            name -> {
              lookups.incrementAndGet();
              return address();
            },
            FOR_EVER);

    assertThat(isKnownInTheEnd(names)).isFalse();
    assertThat(isKnownInTheEnd(names)).isFalse();
  }

  @Test
  void aNameThatIsNotFoundIsNotKnown() throws InterruptedException {
    CachedNames names =
        new CachedNames(
            name -> {
              lookups.incrementAndGet();
              throw new UnknownHostException();
            },
            FOR_EVER);

    assertThat(isKnownInTheEnd(names)).isFalse();
  }

  /** What all of it rests on: the JDK hands out the objects of its cache. */
  @Test
  void theJdkGivesTheSameObjectWhileItIsInItsCache() throws UnknownHostException {
    InetAddress first = InetAddress.getAllByName("localhost")[0];

    assertThat(InetAddress.getAllByName("localhost")[0]).isSameAs(first);
  }
}
