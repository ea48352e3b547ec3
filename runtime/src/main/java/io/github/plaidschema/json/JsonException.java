package io.github.plaidschema.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thrown for a document that is rejected. It says where and what was expected there; it never holds
 * a value of the document.
 *
 * @since 0.1.0
 */
public final class JsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN_VIOLATIONS = 20;

  private final String expected;
  private final JsonViolation[] violations;

  /** A document that cannot be read further. */
  JsonException(JsonViolation rejected, String expected) {
    super(rejected.toString());
    this.expected = expected;
    this.violations = new JsonViolation[] {rejected};
  }

  /** What a codec rejects within a field, which keeps it: of no known place, and cheap to make. */
  JsonException(String expected) {
    super("expected " + expected, null, false, false);
    this.expected = expected;
    this.violations =
        new JsonViolation[] {
          new JsonViolation(JsonViolation.Kind.REJECTED, "$", 1, 1, 0, "expected " + expected)
        };
  }

  /** A document that was read to its end, or to what rejects it, but violates its schema. */
  JsonException(List<JsonViolation> violations) {
    super(message(violations));
    this.expected = violations.get(0).message();
    this.violations = violations.toArray(new JsonViolation[0]);
  }

  private static String message(List<JsonViolation> violations) {
    if (violations.size() == 1) {
      return violations.get(0).toString();
    }
    int hidden = violations.size() - SHOWN_VIOLATIONS;
    return Stream.concat(
            violations.stream().limit(SHOWN_VIOLATIONS).map(JsonViolation::toString),
            Stream.of("and " + hidden + " more").filter(more -> hidden > 0))
        .collect(Collectors.joining("; ", violations.size() + " violations: ", ""));
  }

  /** The path of the first violation: {@code $} is the document, {@code $.a.b[3]} an element. */
  public String path() {
    return violations[0].path();
  }

  /** The line of the first violation, from 1 on; a line feed ends a line. */
  public int line() {
    return violations[0].line();
  }

  /** The column of the first violation in its line, in code points, from 1 on. */
  public int column() {
    return violations[0].column();
  }

  /** The number of bytes before the first violation, from the start of the document. */
  public int offset() {
    return violations[0].offset();
  }

  /** What was expected at the first violation, such as "a string". */
  public String expected() {
    return expected;
  }

  /**
   * All violations in the order of the document: one for a document that cannot be read, possibly
   * several from a {@linkplain JsonCodec#strict() strict} codec.
   */
  public List<JsonViolation> violations() {
    return List.of(violations);
  }
}
