package io.github.plaidschema.openapi.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Random numbers, and what they choose: names, texts and descriptions, odd ones among them. */
final class RandomChoice {
  private static final List<String> PROPERTY_NAMES =
      List.of(
          "id",
          "name",
          "type_",
          "account_id",
          "createdAt",
          "class",
          "default",
          "1st",
          "a b",
          "a.b",
          "a-b",
          "a_b",
          "$ref",
          "$schema",
          "builder",
          "additional_properties",
          "hash_code",
          "to_string",
          "getClass",
          "value",
          "",
          "ünï",
          "日付",
          "X-Rate-Limit",
          "*/",
          "\\u000a",
          "say \"hi\"",
          "status",
          "kind",
          "items",
          "properties",
          "token",
          "amount",
          "a/b",
          "a~b",
          "clear_x",
          "put",
          "ID",
          "unknown",
          "enum",
          "required",
          "build",
          "from",
          "e\u0301",
          "😀",
          "line\nbreak",
          "_");

  private static final List<String> TEXTS =
      List.of(
          "a",
          "b",
          "in store",
          "IN_STORE",
          "in-store",
          "1",
          "true",
          "null",
          "",
          "é",
          "+1",
          "-1",
          "class",
          "UNKNOWN",
          "a/b",
          "\"",
          "\\",
          "\n",
          "very long ".repeat(9),
          "A",
          "TEST",
          "0x1F");

  private static final List<String> DESCRIPTIONS =
      List.of(
          "Plain.",
          "Ends here */ and goes on",
          "Less < more > & \"quoted\" {@code x} {@link Foo} @deprecated",
          "# Title\n\n- one\n- two `code` \n\n| a | b |\n|---|---|\n| 1 | 2 |",
          "See [here](https://example.com/?a=b&c=d) or https://example.com/<id>.",
          "Unclosed `code and **bold\n\n```\nblock */\n```",
          "@param x\n@return nothing\n\\u002a/ \\",
          "<p>HTML <br> <b>bold</i> </script> &nbsp; &foo;",
          "Déjà vu 😀 \u0007 \u2028");

  private final Random random;
  private final boolean isNew;

  /**
   * @param isNew whether the keywords of 3.1 are used
   */
  RandomChoice(Random random, boolean isNew) {
    this.random = random;
    this.isNew = isNew;
  }

  boolean isNew() {
    return isNew;
  }

  int nextInt(int bound) {
    return random.nextInt(bound);
  }

  boolean nextBoolean() {
    return random.nextBoolean();
  }

  boolean chance(int of, int all) {
    return random.nextInt(all) < of;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  String text() {
    return pick(TEXTS);
  }

  String description() {
    return pick(DESCRIPTIONS);
  }

  /** Names of properties, at most so many. */
  Set<String> properties(int count) {
    Set<String> chosen = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      chosen.add(pick(PROPERTY_NAMES));
    }
    return chosen;
  }

  /** Texts of an enum, at most so many. */
  Set<String> texts(int count) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  /** The schema, with a description, a mark or an extension, or without. */
  ObjectNode described(ObjectNode schema) {
    if (chance(1, 3)) {
      schema.put(random.nextInt(4) == 0 ? "title" : "description", description());
    }
    if (chance(1, 12)) {
      schema.put("deprecated", true);
    }
    if (chance(1, 12)) {
      schema.put("x-unknown", "extension");
    }
    return schema;
  }
}
