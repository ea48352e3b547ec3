package io.github.plaidschema.json.engine;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** URIs and relative references. */
public final class UriText {

  private static final String SUB_DELIMITERS_AND_UNRESERVED = "-._~!$&'()*+,;=";
  private static final String IN_PATHS = SUB_DELIMITERS_AND_UNRESERVED + ":@/";
  private static final String IN_QUERIES = IN_PATHS + "?";
  private static final String IN_USERS = SUB_DELIMITERS_AND_UNRESERVED + ":";

  /** The longest IPv6 address, with an IPv4 address at its end. */
  private static final int MAX_ADDRESS_LENGTH = 45;

  private UriText() {}

  /** The URI of a text, or null if {@link URI#URI(String)}, which knows RFC 2396, rejects it. */
  public static @Nullable URI parse(String text) {
    if (isKnownToBeRejected(text)) {
      return null;
    }
    try {
      return new URI(text);
    } catch (URISyntaxException rejected) {
      return null;
    }
  }

  /**
   * Whether a text is one that {@link #isReference} tells of. An exception for each of many would
   * cost a hundred times what a URI costs that is accepted.
   */
  static boolean isKnownToBeRejected(String text) {
    int hash = text.indexOf('#');
    int end = hash < 0 ? text.length() : hash;
    int colon = indexOf(':', text, 0, end);
    boolean hasScheme =
        colon < end && text.lastIndexOf('/', colon) < 0 && text.lastIndexOf('?', colon) < 0;
    if (hasScheme && colon == end - 1) {
      return true;
    }
    int hierarchy = hasScheme ? colon + 1 : 0;
    if (!text.startsWith("//", hierarchy)) {
      return false;
    }
    int authority = hierarchy + 2;
    return authority == text.length()
        || text.startsWith("[v", authority)
        || text.startsWith("[V", authority);
  }

  /**
   * Whether a text is a URI or a relative reference by RFC 3986, which has several that {@link URI}
   * rejects: an empty authority without a path ({@code com.example.app://}), a scheme without
   * anything behind it ({@code mailto:}), addresses of the future ({@code http://[v1.a]/}).
   */
  public static boolean isReference(String text) {
    int hash = text.indexOf('#');
    if (hash >= 0 && !isText(text, hash + 1, text.length(), IN_QUERIES)) {
      return false;
    }
    int end = hash < 0 ? text.length() : hash;
    int mark = indexOf('?', text, 0, end);
    if (mark < end && !isText(text, mark + 1, end, IN_QUERIES)) {
      return false;
    }
    return isHierarchy(text, mark);
  }

  /**
   * What stands before the query: a scheme, an authority and a path, any of which may be absent.
   */
  private static boolean isHierarchy(String text, int end) {
    int from = 0;
    int colon = indexOf(':', text, 0, end);
    if (colon < indexOf('/', text, 0, end)) {
      // A colon in the first segment of a path would make a scheme of what is before it.
      if (!isScheme(text, colon)) {
        return false;
      }
      from = colon + 1;
    }
    if (text.startsWith("//", from)) {
      int path = indexOf('/', text, from + 2, end);
      return isAuthority(text, from + 2, path) && isText(text, path, end, IN_PATHS);
    }
    return isText(text, from, end, IN_PATHS);
  }

  private static boolean isAuthority(String text, int from, int to) {
    int host = from;
    int at = indexOf('@', text, from, to);
    if (at < to) {
      if (!isText(text, from, at, IN_USERS)) {
        return false;
      }
      host = at + 1;
    }
    if (host < to && text.charAt(host) == '[') {
      int bracket = indexOf(']', text, host, to);
      return bracket < to && isAddress(text, host + 1, bracket) && isPort(text, bracket + 1, to);
    }
    int colon = indexOf(':', text, host, to);
    return isText(text, host, colon, SUB_DELIMITERS_AND_UNRESERVED) && isPort(text, colon, to);
  }

  private static boolean isAddress(String text, int from, int to) {
    if (from < to && (text.charAt(from) | 0x20) == 'v') {
      int dot = indexOf('.', text, from, to);
      return dot > from + 1
          && to > dot + 1
          && areHexDigits(text, from + 1, dot)
          && indexOf('%', text, dot, to) == to
          && isText(text, dot + 1, to, IN_USERS);
    }
    return to - from <= MAX_ADDRESS_LENGTH
        && text.substring(from, to).indexOf('%') < 0
        && parse("x://[" + text.substring(from, to) + "]") != null;
  }

  private static boolean isPort(String text, int from, int to) {
    boolean isPort = from == to || text.charAt(from) == ':';
    for (int at = from + 1; isPort && at < to; at++) {
      isPort = text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    return isPort;
  }

  private static boolean isScheme(String text, int to) {
    boolean isScheme = to > 0 && isLetter(text.charAt(0));
    for (int at = 1; isScheme && at < to; at++) {
      char character = text.charAt(at);
      isScheme = isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }
    return isScheme;
  }

  /** Whether a range has only letters, digits, some other characters and escapes such as %20. */
  private static boolean isText(String text, int from, int to, String others) {
    int at = from;
    while (at < to) {
      char character = text.charAt(at);
      if (character == '%' && at + 2 < to && areHexDigits(text, at + 1, at + 3)) {
        at += 3;
      } else if (isLetterOrDigit(character) || others.indexOf(character) >= 0) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char character) {
    return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
  }

  private static boolean isLetterOrDigit(char character) {
    return isLetter(character) || (character >= '0' && character <= '9');
  }

  private static boolean areHexDigits(String text, int from, int to) {
    boolean areDigits = true;
    for (int at = from; areDigits && at < to; at++) {
      areDigits = text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }
    return areDigits;
  }

  /** The index of a character in a range, or the end of the range. */
  private static int indexOf(char character, String text, int from, int to) {
    int at = text.indexOf(character, from);
    return at < 0 || at > to ? to : at;
  }
}
