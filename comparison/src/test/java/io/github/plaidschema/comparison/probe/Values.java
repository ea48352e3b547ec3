package io.github.plaidschema.comparison.probe;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What values show, hold and demand. */
final class Values {
  private Values() {}

  static Support secrets(Peer peer) throws Exception {
    return peer.shownSecret()
        .map(shown -> Support.of(!shown.contains(Sample.SECRET_VALUE)))
        .orElse(Support.NOT_ASKED);
  }

  static Support tolerance(Peer peer) {
    Optional<Document> document = peer.document(Sample.INCOMPLETE);
    if (document.isEmpty()) {
      return Support.NOT_ASKED;
    }
    Object value;
    try {
      value = peer.read(document.get());
    } catch (Exception e) {
      return Support.NO;
    }
    try {
      peer.touchMissing(value);
    } catch (RuntimeException e) {
      return Support.of(named(peer, message(e)) > 0);
    }
    return Support.PARTLY;
  }

  static Support violations(Peer peer) throws Exception {
    Optional<Document> document = peer.document(Sample.INCOMPLETE);
    if (document.isEmpty()) {
      return Support.NOT_ASKED;
    }
    String found = peer.violations(document.get());
    return Support.of(named(peer, found), peer.missingNames().size());
  }

  static Support copies(Peer peer) {
    Optional<Copy> copy = peer.copy();
    if (copy.isEmpty()) {
      return Support.NOT_ASKED;
    }
    int promises = isUnmodifiable(copy.get().held().get()) ? 1 : 0;
    copy.get().given().clear();
    promises += copy.get().held().get().isEmpty() ? 0 : 1;
    return Support.of(promises, 2);
  }

  private static boolean isUnmodifiable(List<?> held) {
    try {
      held.remove(held.size() - 1);
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  static Support builders(Peer peer) {
    if (peer.buildsOnlyWhatIsComplete()) {
      return Support.YES;
    }
    Optional<Supplier<Object>> build = peer.buildWithoutAnything();
    if (build.isEmpty()) {
      return Support.NOT_ASKED;
    }
    try {
      Object unused = build.get().get();
    } catch (RuntimeException e) {
      return Support.of(named(peer, message(e)), peer.missingNames().size());
    }
    return Support.NO;
  }

  private static long named(Peer peer, String message) {
    return peer.missingNames().stream().filter(message::contains).count();
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
