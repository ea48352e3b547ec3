package io.github.plaidschema.comparison.probe;

import java.util.Optional;

/** What becomes of documents that want to do harm. */
final class Hostility {
  private Hostility() {}

  static Support repeats(Peer peer) {
    Optional<Document> document = peer.document(Sample.REPEATED);
    if (document.isEmpty()) {
      return Support.NOT_ASKED;
    }
    if (isRejected(() -> peer.read(document.get()))) {
      return Support.YES;
    }
    return isRejected(() -> peer.readRejectingRepeats(document.get()))
        ? Support.PARTLY
        : Support.NO;
  }

  static Support limits(Peer peer) {
    Optional<Document> deep = peer.document(Sample.DEEP);
    Optional<Document> number = peer.document(Sample.LONG_NUMBER);
    if (deep.isEmpty() || number.isEmpty()) {
      return Support.NOT_ASKED;
    }
    int limits = isRejected(() -> peer.read(deep.get())) ? 1 : 0;
    limits += isRejected(() -> peer.read(number.get())) ? 1 : 0;
    return Support.of(limits, 2);
  }

  /** Whether there is an exception; a stack that overflows is none. */
  private static boolean isRejected(Reading reading) {
    try {
      reading.read();
      return false;
    } catch (Exception e) {
      return true;
    } catch (StackOverflowError e) {
      return false;
    }
  }

  private interface Reading {
    Object read() throws Exception;
  }
}
