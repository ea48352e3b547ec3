package io.github.plaidschema.processor.reference;

import io.github.plaidschema.model.Presence;
import io.github.plaidschema.model.SnakeCase;
import io.github.plaidschema.processor.model.Comments;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;

/**
 * What a schema consists of: a table of its fields, and one for each enum that they are made of.
 */
final class FieldSections {
  private final Schema schema;
  private final Comments comments;
  private final EnumSections enums;

  private FieldSections(Schema schema, Comments comments) {
    this.schema = schema;
    this.comments = comments;
    this.enums = EnumSections.of(schema);
  }

  static String of(Schema schema, Comments comments) {
    return new FieldSections(schema, comments).write();
  }

  private String write() {
    return ReferencePage.SECTION
        + EnumSections.HEADING_OF_FIELDS
        + "\n\n"
        + (schema.fields().isEmpty() ? "There are none.\n" : table())
        + "\n"
        + remark()
        + enums.write(comments);
  }

  private String table() {
    return Markdown.table(
        List.of("Field", "Type", "Required", "Description"),
        schema.fields().stream().map(this::row).toList());
  }

  private List<String> row(Field field) {
    return List.of(
        Markdown.code(field.accessor()),
        new TypeText(schema.type(), enums).of(field.type()),
        required(field.presence()),
        description(field));
  }

  private static String required(Presence presence) {
    return switch (presence) {
      case REQUIRED -> "Yes";
      case NULLABLE -> "Yes, may be null";
      case OPTIONAL -> "No";
      case DEFAULTED -> "No, has a default";
    };
  }

  private String description(Field field) {
    StringBuilder description = new StringBuilder();
    description.append(Descriptions.line(comments.accessor(field.accessor())));
    if (isNamedOtherwise(field)) {
      description.append(" In JSON: %s.".formatted(Markdown.code(field.jsonName())));
    }
    if (field.sensitive()) {
      description.append(" **Sensitive:** `toString` does not show it.");
    }
    return description.toString().strip();
  }

  private boolean isNamedOtherwise(Field field) {
    return schema.form() == Schema.Form.OBJECT
        && !field.jsonName().equals(SnakeCase.of(field.property()));
  }

  private String remark() {
    if (schema.form() == Schema.Form.WHOLE_VALUE) {
      return "In JSON it is the value of this field itself, not an object.\n";
    }
    return schema
        .additionalProperties()
        .map(
            field ->
                "Other properties are kept, in %s.\n".formatted(Markdown.code(field.accessor())))
        .orElse("Other properties are skipped.\n");
  }
}
