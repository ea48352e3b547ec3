package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.operation.SecurityRequirement;
import io.github.plaidschema.openapi.operation.SecurityScheme;
import io.github.plaidschema.openapi.operation.Server;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads where a service is, and what credentials it wants. */
final class SecurityReader {
  private SecurityReader() {}

  static List<SecurityRequirement> requirements(List<YamlNode> nodes) {
    List<SecurityRequirement> requirements = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlNode.Mapping mapping) {
        requirements.add(new SecurityRequirement(List.copyOf(mapping.entries().keySet())));
      }
    }
    return List.copyOf(requirements);
  }

  /** The schemes among the components of a document. */
  static List<SecurityScheme> schemes(Location all, ParameterReader.Following references)
      throws ImportException {
    List<SecurityScheme> schemes = new ArrayList<>();
    for (String name : all.mapping().entries().keySet()) {
      Location at = references.follow(all.at(name), ObjectShape.SECURITY_SCHEME);
      YamlNode.Mapping scheme = at.mapping();
      String type = scheme.text("type").orElse("");
      schemes.add(
          new SecurityScheme(
              name,
              type,
              scheme.text(type.equals("apiKey") ? "in" : "scheme").orElse(""),
              scheme.text("name").orElse(""),
              at.toString()));
    }
    return List.copyOf(schemes);
  }

  static List<Server> servers(Location root, ShapeCheck shapes) throws ImportException {
    List<Server> servers = new ArrayList<>();
    List<YamlNode> items = root.mapping().items("servers");
    for (int i = 0; i < items.size(); i++) {
      Location stated = root.at("servers").child(Integer.toString(i), items.get(i));
      Location at = shapes.checked(stated, ObjectShape.SERVER, Place.of(stated.pointer()));
      YamlNode.Mapping server = at.mapping();
      String url = server.text("url").orElse("");
      for (Map.Entry<String, YamlNode> variable :
          server.mapping("variables").entries().entrySet()) {
        if (variable.getValue() instanceof YamlNode.Mapping values) {
          url = url.replace("{" + variable.getKey() + "}", values.text("default").orElse(""));
        }
      }
      servers.add(new Server(url, server.text("description").orElse(""), at.toString()));
    }
    return List.copyOf(servers);
  }
}
