package io.github.plaidschema.processor.docs;

import java.util.List;

/**
 * What stands below one second-level heading; the title is empty for what stands above the first.
 */
record Section(String page, String title, List<Block> blocks) {
  /** The blocks of Java that are to be compiled. */
  List<Block> java() {
    return blocks.stream().filter(Block::isJava).filter(block -> !Exempt.isExempt(block)).toList();
  }

  @Override
  public String toString() {
    return page + ", " + title;
  }
}
