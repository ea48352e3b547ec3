package io.github.plaidschema.openapi.derive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Excerpts of descriptions. */
final class Descriptions {
  private static final Pattern SENTENCE = Pattern.compile("(?s)\\A(.*?[.!?])(?=\\s+\\p{Lu})");

  private Descriptions() {}

  /** The first sentence, or the first paragraph if that is not a sentence. */
  static String firstSentence(String description) {
    String paragraph = description.strip().split("\\R\\s*\\R", 2)[0];
    Matcher sentence = SENTENCE.matcher(paragraph);
    return sentence.find() ? sentence.group(1) : paragraph;
  }
}
