package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.Form;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.document.ValueKind;
import io.github.plaidschema.openapi.operation.Parameter;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parameters of operations. */
final class ParameterReader {
  private final SchemaReader schemas;
  private final Following references;

  /** Goes over references to what they refer to, which is an object of the shape. */
  @FunctionalInterface
  interface Following {
    Location follow(Location at, ObjectShape shape) throws ImportException;
  }

  ParameterReader(SchemaReader schemas, Following references) {
    this.schemas = schemas;
    this.references = references;
  }

  /** The parameters of an operation, with those of its path that it does not state otherwise. */
  List<Parameter> read(Location pathItem, Location operation, Place place) throws ImportException {
    List<Parameter> own = stated(operation, place);
    List<Parameter> all = new ArrayList<>();
    for (Parameter shared : stated(pathItem, place)) {
      if (own.stream().noneMatch(shared::isSameAs)) {
        all.add(shared);
      }
    }
    all.addAll(own);
    return List.copyOf(all);
  }

  private List<Parameter> stated(Location holder, Place place) throws ImportException {
    List<Parameter> parameters = new ArrayList<>();
    Location list = holder.at("parameters");
    List<YamlNode> items = holder.mapping().items("parameters");
    for (int i = 0; i < items.size(); i++) {
      parameters.add(
          parameter(
              references.follow(
                  list.child(Integer.toString(i), items.get(i)), ObjectShape.PARAMETER),
              place));
    }
    return parameters;
  }

  private Parameter parameter(Location at, Place place) throws ImportException {
    YamlNode.Mapping mapping = at.mapping();
    String name = mapping.text("name").orElse("");
    String in = mapping.text("in").orElse("");
    String style = mapping.text("style").orElse(defaultStyle(in));
    Optional<String> mediaType = mapping.mapping("content").entries().keySet().stream().findFirst();
    Location schema =
        mediaType.isPresent()
            ? references
                .follow(at.at("content").at(mediaType.get()), ObjectShape.MEDIA_TYPE)
                .at("schema")
            : at.at("schema");
    return new Parameter(
        name,
        in,
        mapping.isTrue("required") || in.equals("path"),
        mapping.isTrue("deprecated"),
        mapping.text("description").orElse(""),
        style,
        mapping.has("explode") ? mapping.isTrue("explode") : style.equals("form"),
        mediaType,
        mediaType.isPresent()
            ? SchemaNode.of(new Form.Value(ValueKind.TEXT))
            : schemas.read(schema, Place.of(place + " " + name)),
        at.toString());
  }

  private static String defaultStyle(String in) {
    return in.equals("query") || in.equals("cookie") ? "form" : "simple";
  }
}
