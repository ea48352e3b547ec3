package io.github.plaidschema.client;

import java.util.Optional;
import java.util.regex.Pattern;

/** What of a response can be shown in a message: ids and codes that look like ones. */
final class RequestIds {

  static final String HEADER = "X-Request-Id";

  /** What a token or an account number does not look like: letters with digits, or a UUID. */
  private static final Pattern ID =
      Pattern.compile(
          "(?=.*[A-Za-z])[A-Za-z0-9]{4,40}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,80}");

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("([a-zA-Z]{1,20}/[a-zA-Z0-9.+-]{1,60})(\\s*;.*)?", Pattern.DOTALL);

  private RequestIds() {}

  /** Part of a message. */
  static String shownId(Optional<String> id) {
    return id.filter(text -> ID.matcher(text).matches())
        .map(text -> ", request " + text)
        .orElse("");
  }

  /** Part of a message. */
  static String shownCode(Optional<String> code) {
    return code.filter(text -> CODE.matcher(text).matches()).map(text -> ", " + text).orElse("");
  }

  /** Part of a message. */
  static String shownMediaType(Optional<String> contentType) {
    return contentType
        .map(MEDIA_TYPE::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> ", " + matcher.group(1))
        .orElse("");
  }
}
