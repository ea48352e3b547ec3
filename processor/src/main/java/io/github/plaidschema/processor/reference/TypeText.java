package io.github.plaidschema.processor.reference;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.model.EnumUse;
import io.github.plaidschema.processor.model.FieldType;

/**
 * A field's type as it stands in Java, with links: to the page of a schema, and to the section of
 * an enum.
 *
 * @param page the interface whose page it is
 * @param enums the sections of the page
 */
record TypeText(ClassName page, EnumSections enums) {

  String of(FieldType type) {
    return hasLinks(type) ? linked(type) : Markdown.code(PageNames.simple(type.typeName()));
  }

  private static boolean hasLinks(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return hasLinks(list.element().type());
    }
    if (type instanceof FieldType.SetOf set) {
      return hasLinks(set.element().type());
    }
    if (type instanceof FieldType.MapOf map) {
      return map.key() instanceof FieldType.Key.Enumerated || hasLinks(map.value().type());
    }
    return type instanceof FieldType.SchemaReference || EnumUse.in(type).findAny().isPresent();
  }

  private String linked(FieldType type) {
    if (type instanceof FieldType.SchemaReference schema) {
      return Markdown.link(name(schema.type()), PageNames.relative(page, schema.type()));
    }
    if (type instanceof FieldType.ClosedEnum closed) {
      return linked(closed.enumType().type());
    }
    if (type instanceof FieldType.OpenEnum open) {
      return generic("OpenEnum", linked(open.enumType().type()));
    }
    if (type instanceof FieldType.ListOf list) {
      return generic("List", element(list.element()));
    }
    if (type instanceof FieldType.SetOf set) {
      return generic("Set", element(set.element()));
    }
    if (type instanceof FieldType.MapOf map) {
      return generic("Map", key(map.key()) + ", " + element(map.value()));
    }
    return Markdown.text(PageNames.simple(type.typeName()));
  }

  private String element(FieldType.Element element) {
    return (element.nullable() ? "@Nullable " : "") + linked(element.type());
  }

  private String key(FieldType.Key key) {
    return key instanceof FieldType.Key.Enumerated enumerated
        ? linked(enumerated.open())
        : Markdown.text(PageNames.simple(key.typeName()));
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
