package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** What types are called that have no name in the document. */
final class InlineNames {
  /** A longer title is a sentence rather than a name. */
  private static final int MAX_WORDS = 4;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd} _-]+");

  private InlineNames() {}

  /**
   * The name of a variant: like its title, else like its value of the discriminator, else by its
   * number.
   *
   * @param union the name of the union
   */
  static String variant(String union, Form.Alternatives alternatives, int index) {
    SchemaNode variant = alternatives.variants().get(index);
    String own =
        title(variant)
            .or(
                () ->
                    alternatives
                        .discriminator()
                        .flatMap(told -> value(variant, told.properties().get(0))))
            .map(text -> Words.of(text).pascalCase())
            .orElse("Option" + (index + 1));
    return own.startsWith(union) && own.length() > union.length() ? own : union + own;
  }

  private static Optional<String> title(SchemaNode variant) {
    String title = variant.notes().title().strip();
    boolean isName = NAME.matcher(title).matches() && Words.of(title).words().size() <= MAX_WORDS;
    return isName ? Optional.of(title) : Optional.empty();
  }

  /** The only value that a property of a variant has. */
  private static Optional<String> value(SchemaNode variant, String property) {
    if (!(variant.form() instanceof Form.Structure structure)) {
      return Optional.empty();
    }
    SchemaNode told = structure.properties().get(property);
    return told != null && told.form() instanceof Form.Choice choice && choice.texts().size() == 1
        ? Optional.of(choice.texts().get(0))
        : Optional.empty();
  }
}
