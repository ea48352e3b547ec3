package io.github.plaidschema.json.engine;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** URIs and relative references. */
public final class UriText {

  /** ASCII characters that some part of a URI may have, beside letters, digits and escapes. */
  private static final String PUNCTUATION = "-_.!~*'();:@&=+$,/?[]#";

  private UriText() {}

  /** The URI of a text, or null if {@link URI#URI(String)} rejects it. */
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
   * Whether a text has a form that is often met and that is rejected. An exception for each of many
   * would cost a hundred times what a URI costs that is accepted.
   */
  static boolean isKnownToBeRejected(String text) {
    if (!hasOnlyKnownCharacters(text)) {
      return true;
    }
    int hash = text.indexOf('#');
    int end = hash < 0 ? text.length() : hash;
    int colon = indexOf(':', text, end);
    boolean hasScheme =
        colon < end && text.lastIndexOf('/', colon) < 0 && text.lastIndexOf('?', colon) < 0;
    if (hasScheme && (colon == end - 1 || !isScheme(text, colon))) {
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

  private static boolean hasOnlyKnownCharacters(String text) {
    int fragments = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '%') {
        if (!isHexDigit(text, at + 1) || !isHexDigit(text, at + 2)) {
          return false;
        }
      } else if (character == '#') {
        fragments++;
      } else if (character < 0x80
          ? !isLetterOrDigit(character) && PUNCTUATION.indexOf(character) < 0
          : Character.isSpaceChar(character) || Character.isISOControl(character)) {
        return false;
      }
    }
    return fragments <= 1;
  }

  private static boolean isScheme(String text, int to) {
    boolean isScheme = to > 0 && isLetter(text.charAt(0));
    for (int at = 1; isScheme && at < to; at++) {
      char character = text.charAt(at);
      isScheme = isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }
    return isScheme;
  }

  private static boolean isLetter(char character) {
    return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
  }

  private static boolean isLetterOrDigit(char character) {
    return isLetter(character) || (character >= '0' && character <= '9');
  }

  private static boolean isHexDigit(String text, int at) {
    return at < text.length()
        && text.charAt(at) < 0x80
        && Character.digit(text.charAt(at), 16) >= 0;
  }

  /** The first index of a character before an end, or the end. */
  private static int indexOf(char character, String text, int end) {
    int at = text.indexOf(character);
    return at < 0 || at > end ? end : at;
  }
}
