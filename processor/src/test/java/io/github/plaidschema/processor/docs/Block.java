package io.github.plaidschema.processor.docs;

/**
 * A fenced block of a page.
 *
 * @param page the file name of the page
 * @param line the number of its first line in the page, from 1 on
 * @param language what stands behind the fence, such as {@code java}
 * @param text its lines
 */
record Block(String page, int line, String language, String text) {
  boolean isJava() {
    return language.equals("java");
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
