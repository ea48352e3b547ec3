package io.github.plaidschema.processor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that leads to all pages: a table for each package. */
final class ReferenceIndex {
  private static final Pattern TITLE = Pattern.compile("\\A# (.*)\n");

  /** What stands between the qualified name and the first section. */
  private static final Pattern DESCRIPTION =
      Pattern.compile("\\A# .*\n\n`.*`\n\n(.*?)(?:\n\n|\\z)", Pattern.DOTALL);

  private static final Pattern FIRST_SENTENCE = Pattern.compile("\\A(?s:.*?)[.!?](?=\\s|\\z)");

  private static final String HOW_TO_READ =
      """
      Each type has a page: its fields, as they are called in Java, or its variants. In JSON a \
      field is called by the same name in `snake_case`, unless its page says otherwise. A field \
      that is not required is an `Optional`, or has a default.
      """;

  private ReferenceIndex() {}

  /**
   * Writes it.
   *
   * @param pages the pages by their paths
   */
  static String of(Map<String, String> pages) {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    new TreeMap<>(pages)
        .forEach(
            (path, content) ->
                rows.computeIfAbsent(folder(path), folder -> new ArrayList<>())
                    .add(List.of(Markdown.link(title(content), path), summary(content))));
    StringBuilder index = new StringBuilder("# Reference\n\n").append(HOW_TO_READ);
    rows.forEach(
        (folder, rowsOfFolder) ->
            index
                .append("\n## ")
                .append(folder.isEmpty() ? "Without a package" : Markdown.code(folder))
                .append("\n\n")
                .append(Markdown.table(List.of("Type", "What it is"), rowsOfFolder)));
    return index.append('\n').append(ReferencePage.MARK).append('\n').toString();
  }

  private static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  private static String title(String content) {
    Matcher title = TITLE.matcher(content);
    if (!title.find()) {
      throw new IllegalArgumentException("no page: it does not begin with a heading");
    }
    return title.group(1);
  }

  /** The first sentence of the description. */
  private static String summary(String content) {
    Matcher description = DESCRIPTION.matcher(content);
    if (!description.find() || description.group(1).startsWith(ReferencePage.SECTION)) {
      return "";
    }
    Matcher sentence = FIRST_SENTENCE.matcher(description.group(1));
    return sentence.find() ? sentence.group() : description.group(1);
  }
}
