package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.name.Words;
import java.util.List;
import java.util.Locale;

/** What a key that tells a repeated request from another one is called. */
final class IdempotencyKeys {
  private IdempotencyKeys() {}

  /** Whether it is the name of such a key, such as {@code idempotency_key}. */
  static boolean isKey(String name) {
    List<String> words =
        Words.of(name).words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    int last = words.size() - 1;
    return last >= 1
        && words.get(last).equals("key")
        && (words.get(last - 1).equals("idempotency") || words.get(last - 1).equals("idempotent"));
  }
}
