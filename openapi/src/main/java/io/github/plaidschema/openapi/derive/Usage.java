package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.References;
import java.util.Set;

/** Which schemas are sent, and which are received. */
record Usage(Set<String> sent, Set<String> received) {

  static Usage of(ApiDocument document) {
    return new Usage(
        References.reachable(
            document, document.endpoints().stream().flatMap(e -> e.requests().stream()).toList()),
        References.reachable(
            document, document.endpoints().stream().flatMap(e -> e.responses().stream()).toList()));
  }

  /** Whether it is part of requests alone, so that nobody reads what was left out of it. */
  boolean isOnlySent(String schema) {
    return sent.contains(schema) && !received.contains(schema);
  }

  boolean isSent(String schema) {
    return sent.contains(schema);
  }

  boolean isReceived(String schema) {
    return received.contains(schema);
  }
}
