package io.github.plaidschema.processor.reference;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.model.FieldType;

/**
 * A field's type as it stands in Java, with links: to the page of a schema, and to the section of
 * an enum.
 *
 * @param page the interface whose page it is
 * @param enums the sections of the page
 */
record TypeText(ClassName page, EnumSections enums) implements FieldType.Visitor<String> {

  String of(FieldType type) {
    boolean hasLinks =
        type.references().findAny().isPresent() || type.enums().findAny().isPresent();
    return hasLinks ? type.accept(this) : Markdown.code(PageNames.simple(type.typeName()));
  }

  @Override
  public String scalar(FieldType.Scalar scalar) {
    return plain(scalar);
  }

  @Override
  public String closedEnum(FieldType.ClosedEnum closed) {
    return linked(closed.enumType().type());
  }

  @Override
  public String openEnum(FieldType.OpenEnum open) {
    return generic("OpenEnum", linked(open.enumType().type()));
  }

  @Override
  public String schema(FieldType.SchemaReference schema) {
    return Markdown.link(name(schema.type()), PageNames.relative(page, schema.type()));
  }

  @Override
  public String coded(FieldType.Coded coded) {
    return plain(coded);
  }

  @Override
  public String list(FieldType.ListOf list) {
    return generic("List", element(list.element()));
  }

  @Override
  public String set(FieldType.SetOf set) {
    return generic("Set", element(set.element()));
  }

  @Override
  public String map(FieldType.MapOf map) {
    return generic("Map", key(map.key()) + ", " + element(map.value()));
  }

  private static String plain(FieldType type) {
    return Markdown.text(PageNames.simple(type.typeName()));
  }

  private String element(FieldType.Element element) {
    return (element.nullable() ? "@Nullable " : "") + element.type().accept(this);
  }

  private String key(FieldType.Key key) {
    return key.open()
        .map(this::openEnum)
        .orElseGet(() -> Markdown.text(PageNames.simple(key.typeName())));
  }

  private String linked(ClassName enumType) {
    return Markdown.link(name(enumType), "#" + Markdown.anchor(enums.heading(enumType)));
  }

  private static String generic(String name, String arguments) {
    return name + "&lt;" + arguments + ">";
  }

  private static String name(ClassName type) {
    return Markdown.text(PageNames.simple(type));
  }
}
