package io.github.plaidschema.processor.reference;

import io.github.plaidschema.processor.model.Comments;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.Union;

/**
 * A page of Markdown about one interface.
 *
 * @param path where it is, within the folder of all pages
 * @param content its text, the same for the same interface
 */
public record ReferencePage(String path, String content) {
  /** The option of the compiler that turns pages on. */
  public static final String OPTION = "plaidschema.reference";

  /** The folder of all pages, within the one for generated sources. */
  public static final String FOLDER = "plaid-schema-reference";

  /** The last line of each page, by which its writer knows it again. */
  static final String MARK = "<!-- Written by Plaid Schema. Changes are lost. -->";

  /** What begins the line behind the description. */
  static final String SECTION = "## ";

  /** Writes the page of an interface. */
  public static ReferencePage of(Declaration declaration, Comments comments) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(Markdown.text(declaration.displayName())).append("\n\n");
    page.append(Markdown.code(declaration.type().canonicalName())).append("\n\n");
    String description = Descriptions.paragraphs(comments.declaration());
    if (!description.isEmpty()) {
      page.append(description).append("\n\n");
    }
    page.append(
        declaration instanceof Union union
            ? VariantSection.of(union)
            : FieldSections.of((Schema) declaration, comments));
    page.append('\n').append(MARK).append('\n');
    return new ReferencePage(PageNames.path(declaration.type()), page.toString());
  }
}
