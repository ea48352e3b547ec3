package io.github.plaidschema.processor.reference;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.model.Comments;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of the enums that a schema's fields are made of. They stand on the page of the schema:
 * an enum is not an interface of which a page could be made, and several schemas may have it.
 */
final class EnumSections {
  static final String HEADING_OF_FIELDS = "Fields";

  private final Set<FieldType.EnumOf> uses;
  private final Map<ClassName, String> headings;

  private EnumSections(Set<FieldType.EnumOf> uses, Map<ClassName, String> headings) {
    this.uses = uses;
    this.headings = headings;
  }

  static EnumSections of(Schema schema) {
    Set<FieldType.EnumOf> uses =
        schema.fields().stream()
            .flatMap(field -> field.type().enums())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<ClassName, String> headings = new LinkedHashMap<>();
    Set<String> anchors = new HashSet<>();
    anchors.add(Markdown.anchor(schema.displayName()));
    anchors.add(Markdown.anchor(HEADING_OF_FIELDS));
    for (FieldType.EnumOf use : uses) {
      headings.computeIfAbsent(use.enumType().type(), type -> heading(type, anchors));
    }
    return new EnumSections(uses, headings);
  }

  /** Two headings of a page with one anchor would be one target. */
  private static String heading(ClassName type, Set<String> anchors) {
    String simple = PageNames.simple(type);
    return anchors.add(Markdown.anchor(simple)) ? simple : type.canonicalName();
  }

  /** The heading of an enum's section. */
  String heading(ClassName type) {
    return Objects.requireNonNull(headings.get(type), type.canonicalName());
  }

  String write(Comments comments) {
    return headings.keySet().stream()
        .map(type -> section(type, comments.ofEnum(type)))
        .collect(Collectors.joining());
  }

  private String section(ClassName name, Comments.OfEnum comments) {
    List<FieldType.EnumOf> used =
        uses.stream().filter(use -> use.enumType().type().equals(name)).toList();
    EnumType type = used.get(0).enumType();
    StringBuilder section = new StringBuilder();
    section
        .append('\n')
        .append(ReferencePage.SECTION)
        .append(Markdown.text(heading(name)))
        .append("\n\n");
    String description = Descriptions.paragraphs(comments.declaration());
    if (!description.isEmpty()) {
      section.append(description).append("\n\n");
    }
    section.append(table(type, comments));
    used.forEach(use -> section.append('\n').append(remark(use)).append('\n'));
    return section.toString();
  }

  private static String table(EnumType type, Comments.OfEnum comments) {
    boolean isDescribed =
        type.constants().stream().anyMatch(constant -> !description(constant, comments).isEmpty());
    List<String> header = new ArrayList<>(List.of("Constant", "In JSON"));
    if (isDescribed) {
      header.add("Description");
    }
    List<List<String>> rows = new ArrayList<>();
    for (EnumType.Constant constant : type.constants()) {
      List<String> row =
          new ArrayList<>(
              List.of(Markdown.code(constant.name()), Markdown.code(constant.jsonName())));
      if (isDescribed) {
        row.add(description(constant, comments));
      }
      rows.add(row);
    }
    return Markdown.table(header, rows);
  }

  private static String description(EnumType.Constant constant, Comments.OfEnum comments) {
    return Descriptions.line(comments.constant(constant.name()));
  }

  private static String remark(FieldType.EnumOf use) {
    if (use.isOpen()) {
      return "As an `OpenEnum`, any other text is kept, and written back.";
    }
    return use.enumType()
        .fallback()
        .map(
            constant ->
                "Any other text is read as %s, and written back."
                    .formatted(Markdown.code(constant)))
        .orElse("Any other text is rejected.");
  }
}
