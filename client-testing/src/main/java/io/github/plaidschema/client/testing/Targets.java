package io.github.plaidschema.client.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the path and the query of a request apart. */
final class Targets {

  private Targets() {}

  /** The path of a target, without its query. */
  static String path(String target) {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  /** The query parameters, in their order. */
  static Map<String, List<String>> query(String target) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int mark = target.indexOf('?');
    if (mark < 0) {
      return parameters;
    }
    for (String pair : target.substring(mark + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      parameters.computeIfAbsent(unescaped(name), key -> new ArrayList<>()).add(unescaped(value));
    }
    return parameters;
  }

  static String unescaped(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }
}
