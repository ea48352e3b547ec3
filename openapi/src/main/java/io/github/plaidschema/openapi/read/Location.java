package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.yaml.YamlNode;
import java.nio.file.Path;

/**
 * A value of a file, and where it stands.
 *
 * @param pointer its JSON pointer (RFC 6901); empty for the whole file
 * @param resource the pointer of the nearest schema around it that has an {@code $id}; empty for
 *     none
 */
record Location(Path file, String pointer, String resource, YamlNode node) {

  /** A value within this one. */
  Location child(String step, YamlNode value) {
    return new Location(
        file, pointer + "/" + step.replace("~", "~0").replace("/", "~1"), inner(), value);
  }

  /** What pointers within this value begin at. */
  private String inner() {
    boolean isResource =
        node instanceof YamlNode.Mapping mapping
            && mapping.get("$id").filter(YamlNode::isString).isPresent();
    return isResource ? pointer : resource;
  }

  /** Another value in this place. */
  Location with(YamlNode value) {
    return new Location(file, pointer, resource, value);
  }

  Location at(String key) {
    return child(key, mapping().get(key).orElse(YamlNode.Mapping.EMPTY));
  }

  YamlNode.Mapping mapping() {
    return node instanceof YamlNode.Mapping mapping ? mapping : YamlNode.Mapping.EMPTY;
  }

  /** Such as {@code api.yml#/components/schemas/A}. */
  @Override
  public String toString() {
    return file.getFileName() + "#" + pointer;
  }
}
