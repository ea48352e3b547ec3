package io.github.plaidschema.client;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Which headers a caller may set. No message shows a value. */
final class HeaderRules {

  private static final String SYMBOLS_OF_NAMES = "!#$%&'*+.^_`|~-";
  private static final int LONGEST_NAME = 256;

  /** What frames a message, or what the client sets itself. */
  private static final Set<String> RESERVED =
      ignoringCase(
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

  private static Set<String> ignoringCase(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Collections.addAll(set, names);
    return Collections.unmodifiableSet(set);
  }

  /**
   * Checks a header.
   *
   * @throws IllegalArgumentException if the name or the value cannot be sent
   */
  static void check(String name, String value) {
    checkName(name);
    if (!isValue(value)) {
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
    if (!isName(name)) {
      throw new IllegalArgumentException("the name of a header has a character that none may have");
    }
    if (RESERVED.contains(name)) {
      throw new IllegalArgumentException("the header " + name + " is set by the HTTP client");
    }
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isAlphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!isAlphanumeric && SYMBOLS_OF_NAMES.indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  /** Visible ASCII, with spaces and tabs between: no line break can begin another header. */
  private static boolean isValue(String value) {
    int last = value.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = value.charAt(i);
      boolean isBlankBetween = (c == ' ' || c == '\t') && i > 0 && i < last;
      if (!isBlankBetween && (c < '!' || c > '~')) {
        return false;
      }
    }
    return last >= 0;
  }
}
