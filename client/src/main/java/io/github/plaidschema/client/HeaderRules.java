package io.github.plaidschema.client;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers a caller may set. No message shows a value. */
final class HeaderRules {

  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}");

  /** Visible ASCII, with spaces and tabs between: no line break can begin another header. */
  private static final Pattern VALUE = Pattern.compile("[!-~](?:[ -~\\t]*[!-~])?");

  /** What frames a message, or what the client sets itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HeaderRules() {}

  /**
   * Checks a header.
   *
   * @throws IllegalArgumentException if the name or the value cannot be sent
   */
  static void check(String name, String value) {
    checkName(name);
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the value of the header "
              + name
              + " is empty, or has other characters than visible ASCII with spaces between");
    }
  }

  /**
   * Checks the name of a header.
   *
   * @throws IllegalArgumentException if it is not a name, or if the HTTP client sets the header
   */
  static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("the name of a header has a character that none may have");
    }
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("the header " + name + " is set by the HTTP client");
    }
  }
}
