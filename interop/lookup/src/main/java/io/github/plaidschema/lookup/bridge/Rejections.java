package io.github.plaidschema.lookup.bridge;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says why a value was rejected, for the exceptions of other libraries.
 *
 * @since 0.1.0
 */
public final class Rejections {

  private static final int SHOWN = 20;

  private Rejections() {}

  /**
   * The type, and where in its value what was expected. Holds no value of the document. Without the
   * line and the column, which the value has in the text that the codec was given, not in the
   * document: a library's exception adds its own.
   */
  public static String message(Class<?> type, JsonException rejected) {
    List<JsonViolation> violations = rejected.violations();
    int hidden = violations.size() - SHOWN;
    return violations.stream()
        .limit(SHOWN)
        .map(violation -> violation.path() + ": " + violation.message())
        .collect(
            Collectors.joining(
                "; ",
                "This is not a valid " + type.getSimpleName() + ": ",
                hidden > 0 ? "; and " + hidden + " more" : ""));
  }
}
