package io.github.plaidschema.comparison.probe;

import java.util.Optional;

/** What becomes of documents that want to do harm. */
final class Hostility {
  private Hostility() {}

  static Answer repeats(Peer peer) {
    Optional<Document> document = peer.document(Sample.REPEATED);
    if (document.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    if (isRejected(() -> peer.read(document.get()))) {
      return Answer.YES;
    }
    return isRejected(() -> peer.readRejectingRepeats(document.get())) ? Answer.PARTLY : Answer.NO;
  }

  static Answer limits(Peer peer) {
    Optional<Document> deep = peer.document(Sample.DEEP);
    Optional<Document> number = peer.document(Sample.LONG_NUMBER);
    if (deep.isEmpty() || number.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    int limits = isRejected(() -> peer.read(deep.get())) ? 1 : 0;
    limits += isRejected(() -> peer.read(number.get())) ? 1 : 0;
    return Answer.of(limits, 2);
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
