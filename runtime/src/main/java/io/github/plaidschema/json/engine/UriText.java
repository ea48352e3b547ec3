package io.github.plaidschema.json.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** URIs and relative references. */
public final class UriText {

  private static final String CHARACTER = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=%s]|%%[0-9A-Fa-f]{2})*+";

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+\\-.]*+");
  private static final Pattern USER = Pattern.compile(CHARACTER.formatted(":"));
  private static final Pattern NAME = Pattern.compile(CHARACTER.formatted(""));
  private static final Pattern PORT = Pattern.compile("[0-9]*+");
  private static final Pattern PATH = Pattern.compile(CHARACTER.formatted(":@/"));
  private static final Pattern QUERY = Pattern.compile(CHARACTER.formatted(":@/?"));
  private static final Pattern FUTURE_ADDRESS =
      Pattern.compile("[vV][0-9A-Fa-f]++\\.[A-Za-z0-9\\-._~!$&'()*+,;=:]++");
  private static final Pattern IPV6_ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}+");

  private UriText() {}

  /** The URI of a text, or null if {@link URI#URI(String)}, which knows RFC 2396, rejects it. */
  public static @Nullable URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException rejected) {
      return null;
    }
  }

  /**
   * Whether a text is a URI or a relative reference by RFC 3986, which has several that {@link URI}
   * rejects: an empty authority without a path ({@code com.example.app://}), a scheme without
   * anything behind it ({@code mailto:}), addresses of the future ({@code http://[v1.a]/}).
   */
  public static boolean isReference(String text) {
    int hash = text.indexOf('#');
    if (hash >= 0 && !matches(QUERY, text, hash + 1, text.length())) {
      return false;
    }
    int end = hash < 0 ? text.length() : hash;
    int mark = indexOf('?', text, 0, end);
    if (mark < end && !matches(QUERY, text, mark + 1, end)) {
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
      if (!matches(SCHEME, text, 0, colon)) {
        return false;
      }
      from = colon + 1;
    }
    if (text.startsWith("//", from) && from + 2 <= end) {
      int path = indexOf('/', text, from + 2, end);
      return isAuthority(text, from + 2, path) && matches(PATH, text, path, end);
    }
    return matches(PATH, text, from, end);
  }

  private static boolean isAuthority(String text, int from, int to) {
    int host = from;
    int at = indexOf('@', text, from, to);
    if (at < to) {
      if (!matches(USER, text, from, at)) {
        return false;
      }
      host = at + 1;
    }
    if (host < to && text.charAt(host) == '[') {
      int bracket = indexOf(']', text, host, to);
      return bracket < to && isAddress(text, host + 1, bracket) && isPort(text, bracket + 1, to);
    }
    int colon = indexOf(':', text, host, to);
    return matches(NAME, text, host, colon) && isPort(text, colon, to);
  }

  private static boolean isAddress(String text, int from, int to) {
    return matches(FUTURE_ADDRESS, text, from, to)
        || (matches(IPV6_ADDRESS, text, from, to)
            && parse("x://[" + text.substring(from, to) + "]") != null);
  }

  private static boolean isPort(String text, int from, int to) {
    return from == to || (text.charAt(from) == ':' && matches(PORT, text, from + 1, to));
  }

  private static boolean matches(Pattern pattern, String text, int from, int to) {
    return pattern.matcher(text).region(from, to).matches();
  }

  /** The index of a character in a range, or the end of the range. */
  private static int indexOf(char character, String text, int from, int to) {
    int at = text.indexOf(character, from);
    return at < 0 || at > to ? to : at;
  }
}
