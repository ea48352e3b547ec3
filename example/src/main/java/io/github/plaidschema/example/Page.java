package io.github.plaidschema.example;

/** Text in sections: titles at the margin, everything below them indented. */
final class Page {

  private static final String INDENT = "  ";
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** Starts a section. */
  Page title(String title) {
    if (!text.isEmpty()) {
      gap();
    }
    return append(title).append("=".repeat(title.codePointCount(0, title.length()))).gap();
  }

  Page line(String line) {
    return append(INDENT + line);
  }

  /** Breaks a long text between words. */
  Page wrapped(String longText) {
    StringBuilder line = new StringBuilder(INDENT);
    for (String word : longText.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH && !line.toString().isBlank()) {
        append(line.toString());
        line = new StringBuilder(INDENT);
      }
      line.append(word).append(' ');
    }
    return append(line.toString());
  }

  Page table(Table table) {
    table.lines().forEach(this::line);
    return this;
  }

  Page gap() {
    return append("");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Prints a control character as a question mark: what a document says moves no cursor. */
  private Page append(String line) {
    text.append(line.stripTrailing().replaceAll("\\p{Cc}", "?")).append(System.lineSeparator());
    return this;
  }
}
