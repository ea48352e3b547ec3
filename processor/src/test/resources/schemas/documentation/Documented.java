package sdk.documentation;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has javadoc of every kind. */
@PlaidSchema
public interface Documented {
  /** One line. */
  String oneLine();

  /**
   * Many lines, which
   * go on.
   *
   * <p>A second paragraph with {@code code} and {@link #oneLine()} and {@link List#of() a label}.
   *
   * @return what is returned
   * @see #oneLine()
   */
  String manyLines();

  /** @return the instant when it began */
  String returnOnly();

  /** {@return the name} */
  String inlineReturn();

  /** Costs $5, or $L, $S, $T, $$ and 100%s; a \ backslash. */
  String template();

  /** An &lt;entity&gt; and a <b>tag</b>. */
  Optional<String> markup();

  /**
   * Stands in code as
   *
   * <pre>{@code
   * @Override
   * public String example() { return "{}"; }
   * }</pre>
   *
   * and nowhere else.
   *
   * @return what is returned
   */
  String example();

  /** Elements of the list. */
  List<String> list();

  String none();

  /** Everything else. */
  @AdditionalProperties
  Map<String, JsonValue> rest();
}
