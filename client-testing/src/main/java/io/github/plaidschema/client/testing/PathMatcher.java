package io.github.plaidschema.client.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes the paths of a template, such as {@code /fdx/consents/{consentId}}. */
final class PathMatcher {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

  private final List<String> names = new ArrayList<>();
  private final Pattern pattern;

  PathMatcher(String template) {
    StringBuilder regex = new StringBuilder();
    Matcher name = NAME.matcher(template);
    int end = 0;
    while (name.find()) {
      regex.append(Pattern.quote(template.substring(end, name.start()))).append("([^/]+)");
      names.add(name.group(1));
      end = name.end();
    }
    pattern = Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
  }

  /** The values of the names, unescaped, if the path is one of the template. */
  Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), Targets.unescaped(matcher.group(i + 1)));
    }
    return Optional.of(values);
  }
}
