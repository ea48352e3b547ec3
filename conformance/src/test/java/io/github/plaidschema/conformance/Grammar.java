package io.github.plaidschema.conformance;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of JSON over whole tokens, by RFC 8259: where a document stands behind some of them.
 *
 * @param due what may come next
 * @param open the brackets that are open, the innermost one last
 */
record Grammar(Due due, String open) {

  /** What may come next. */
  enum Due {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    COLON,
    COMMA_OR_END
  }

  /** Before the first token. */
  private static final Grammar START = new Grammar(Due.VALUE, "");

  private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[a-z0-9]+|.");

  /** Where a document stands behind its beginning, which has no escapes. */
  static Grammar behind(String beginning) {
    Grammar state = START;
    for (MatchResult token : TOKEN.matcher(beginning).results().toList()) {
      state = Objects.requireNonNull(state.after(token.group()), beginning);
    }
    return state;
  }

  /** Where the document stands behind another token, or null if that must not come. */
  @Nullable Grammar after(String token) {
    boolean isValueDue = due == Due.VALUE || due == Due.VALUE_OR_END;
    return switch (token) {
      case " " -> this;
      case "{" -> isValueDue ? new Grammar(Due.NAME_OR_END, open + '{') : null;
      case "[" -> isValueDue ? new Grammar(Due.VALUE_OR_END, open + '[') : null;
      case "}" -> due == Due.NAME_OR_END || isBehindValueIn('{') ? close() : null;
      case "]" -> due == Due.VALUE_OR_END || isBehindValueIn('[') ? close() : null;
      case ":" -> due == Due.COLON ? new Grammar(Due.VALUE, open) : null;
      case "," ->
          isBehindValueIn('{')
              ? new Grammar(Due.NAME, open)
              : isBehindValueIn('[') ? new Grammar(Due.VALUE, open) : null;
      default -> {
        if (isValueDue) {
          yield new Grammar(Due.COMMA_OR_END, open);
        }
        boolean isName = token.startsWith("\"") && (due == Due.NAME || due == Due.NAME_OR_END);
        yield isName ? new Grammar(Due.COLON, open) : null;
      }
    };
  }

  private boolean isBehindValueIn(char bracket) {
    return due == Due.COMMA_OR_END && !open.isEmpty() && open.charAt(open.length() - 1) == bracket;
  }

  private Grammar close() {
    return new Grammar(Due.COMMA_OR_END, open.substring(0, open.length() - 1));
  }

  /** What makes a document of it. */
  String completion() {
    StringBuilder rest =
        new StringBuilder(
            switch (due) {
              case VALUE -> "null";
              case NAME -> "\"last\":null";
              case COLON -> ":null";
              case VALUE_OR_END, NAME_OR_END, COMMA_OR_END -> "";
            });
    for (int i = open.length() - 1; i >= 0; i--) {
      rest.append(open.charAt(i) == '{' ? '}' : ']');
    }
    return rest.toString();
  }
}
