package io.github.plaidschema.processor.reference;

import io.github.plaidschema.processor.model.Comment;

/** Comments as descriptions, which say first of all whether something is deprecated. */
final class Descriptions {
  private Descriptions() {}

  /** A description on lines of its own. */
  static String paragraphs(Comment comment) {
    String text = Javadoc.of(comment.description()).paragraphs();
    String deprecation = deprecation(comment);
    return deprecation.isEmpty() || text.isEmpty()
        ? deprecation + text
        : deprecation + "\n\n" + text;
  }

  /** A description within a line. */
  static String line(Comment comment) {
    String text = Javadoc.of(comment.description()).line();
    return (deprecation(comment) + " " + text).strip();
  }

  private static String deprecation(Comment comment) {
    String advice = JavadocParser.sentence(comment.deprecation());
    return comment.deprecated() ? ("**Deprecated.** " + Javadoc.of(advice).line()).strip() : "";
  }
}
