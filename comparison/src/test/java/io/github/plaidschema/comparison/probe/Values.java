package io.github.plaidschema.comparison.probe;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What values show, hold and demand. */
final class Values {
  private Values() {}

  static Answer secrets(Peer peer) throws Exception {
    return peer.shownSecret()
        .map(shown -> Answer.of(!shown.contains(Sample.SECRET_VALUE)))
        .orElse(Answer.NOT_ASKED);
  }

  static Answer tolerance(Peer peer) {
    Optional<Document> document = peer.document(Sample.INCOMPLETE);
    if (document.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    Object value;
    try {
      value = peer.read(document.get());
    } catch (Exception e) {
      return Answer.NO;
    }
    try {
      peer.touchMissing(value);
    } catch (RuntimeException e) {
      return Answer.of(named(peer, message(e)) > 0);
    }
    return Answer.PARTLY;
  }

  static Answer violations(Peer peer) throws Exception {
    Optional<Document> document = peer.document(Sample.INCOMPLETE);
    if (document.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    String found = peer.violations(document.get());
    return Answer.of(named(peer, found), peer.missingNames().size());
  }

  static Answer copies(Peer peer) {
    Optional<Copy> copy = peer.copy();
    if (copy.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    int promises = isUnmodifiable(copy.get().held().get()) ? 1 : 0;
    copy.get().given().clear();
    promises += copy.get().held().get().isEmpty() ? 0 : 1;
    return Answer.of(promises, 2);
  }

  private static boolean isUnmodifiable(List<?> held) {
    try {
      held.remove(held.size() - 1);
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  static Answer builders(Peer peer) {
    if (peer.buildsOnlyWhatIsComplete()) {
      return Answer.YES;
    }
    Optional<Supplier<Object>> build = peer.buildWithoutAnything();
    if (build.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    try {
      Object unused = build.get().get();
    } catch (RuntimeException e) {
      return Answer.of(named(peer, message(e)), peer.missingNames().size());
    }
    return Answer.NO;
  }

  private static long named(Peer peer, String message) {
    return peer.missingNames().stream().filter(message::contains).count();
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
