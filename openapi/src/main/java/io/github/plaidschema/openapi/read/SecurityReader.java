package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.operation.SecurityRequirement;
import io.github.plaidschema.openapi.operation.SecurityScheme;
import io.github.plaidschema.openapi.operation.Server;
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

  /** The schemes of a document; {@code follow} goes over references. */
  static List<SecurityScheme> schemes(Location root, ParameterReader.Following references)
      throws ImportException {
    List<SecurityScheme> schemes = new ArrayList<>();
    Location all = root.at("components").at("securitySchemes");
    for (String name : all.mapping().entries().keySet()) {
      Location at = references.follow(all.at(name));
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

  static List<Server> servers(Location root) {
    List<Server> servers = new ArrayList<>();
    List<YamlNode> items = root.mapping().items("servers");
    for (int i = 0; i < items.size(); i++) {
      Location at = root.at("servers").child(Integer.toString(i), items.get(i));
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
