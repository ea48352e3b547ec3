package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Operation;
import io.github.plaidschema.compatibility.describe.Version;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Which types the operations of a version send and receive. Nobody but the service reads what is
 * only sent, or writes what is only received.
 */
final class Traffic {
  private final Set<String> sent;
  private final Set<String> received;

  private Traffic(Set<String> sent, Set<String> received) {
    this.sent = sent;
    this.received = received;
  }

  static Traffic of(Version version) {
    Set<String> sent = new HashSet<>();
    Set<String> received = new HashSet<>();
    for (Operation operation : version.operations()) {
      operation.parameters().forEach(parameter -> collect(parameter.type(), version, sent));
      collect(operation.response(), version, received);
      operation.error().ifPresent(error -> collect(error, version, received));
    }
    return new Traffic(sent, received);
  }

  private static void collect(JavaType type, Version version, Set<String> names) {
    Deque<String> left = new ArrayDeque<>(References.namesIn(type));
    while (!left.isEmpty()) {
      String name = left.pop();
      Declaration declaration = version.declarations().get(name);
      if (declaration != null && names.add(name)) {
        left.addAll(References.namesIn(declaration));
      }
    }
  }

  boolean isSent(String type) {
    return sent.contains(type);
  }

  boolean isReceived(String type) {
    return received.contains(type);
  }

  boolean isOnlySent(String type) {
    return isSent(type) && !isReceived(type);
  }

  boolean isOnlyReceived(String type) {
    return isReceived(type) && !isSent(type);
  }
}
