package io.github.plaidschema.processor.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A comment as Markdown.
 *
 * @param blocks its paragraphs
 */
record Javadoc(List<DocBlock> blocks) {

  static Javadoc of(String comment) {
    return new Javadoc(new JavadocParser(comment).blocks());
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The comment as paragraphs and lists. */
  String paragraphs() {
    StringBuilder text = new StringBuilder();
    boolean endsInItem = false;
    for (DocBlock block : blocks) {
      if (!text.isEmpty()) {
        text.append(block.isItem() && endsInItem ? "\n" : "\n\n");
      }
      text.append(block.lines());
      endsInItem = block.isItem();
    }
    return text.toString();
  }

  /** The comment within a line, such as a cell of a table. */
  String line() {
    return blocks.stream().map(DocBlock::line).collect(Collectors.joining("<br>"));
  }
}
