package io.github.plaidschema.processor.reference;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links between pages.
 *
 * @param paths the pages that there are
 */
record PageLinks(Set<String> paths) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)]\\(([^()\\s:#]+\\.md)\\)");

  /** A page on which a link to a page that is not there is its label alone. */
  String withoutDead(String path, String content) {
    return LINK.matcher(content)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    leadsSomewhere(path, link) ? link.group() : link.group(1)));
  }

  private boolean leadsSomewhere(String path, MatchResult link) {
    Path target = Path.of("/", path).resolveSibling(link.group(2)).normalize();
    return paths.contains(target.toString().replace('\\', '/').substring(1));
  }
}
