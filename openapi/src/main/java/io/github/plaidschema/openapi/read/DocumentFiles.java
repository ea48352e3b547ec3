package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.yaml.YamlFile;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files of a document, each of which is read once. */
final class DocumentFiles {
  private final Map<Path, YamlNode> roots = new HashMap<>();
  private final Map<Path, Map<String, Location>> anchors = new HashMap<>();

  /** The whole of a file. */
  Location root(Path path) throws ImportException {
    Path file = path.toAbsolutePath().normalize();
    YamlNode root = roots.get(file);
    if (root == null) {
      root =
          YamlFile.read(file, "document")
              .orElseThrow(
                  () -> new ImportException(path + " is empty, and not an OpenAPI document"));
      roots.put(file, root);
    }
    return new Location(file, "", "", root);
  }

  /** What the file names with {@code $anchor}, {@code $dynamicAnchor} and {@code $id}. */
  Map<String, Location> named(Location in) throws ImportException {
    Map<String, Location> known = anchors.get(in.file());
    if (known == null) {
      known = new HashMap<>();
      index(root(in.file()), known);
      anchors.put(in.file(), known);
    }
    return known;
  }

  private static void index(Location at, Map<String, Location> named) {
    if (at.node() instanceof YamlNode.Mapping mapping) {
      for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
        mapping.text(keyword).ifPresent(name -> named.putIfAbsent("#" + name, at));
      }
      mapping.text("$id").ifPresent(id -> named.putIfAbsent(id.replaceAll("#$", ""), at));
      mapping.entries().forEach((key, value) -> index(at.child(key, value), named));
    } else if (at.node() instanceof YamlNode.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        index(at.child(Integer.toString(i), sequence.items().get(i)), named);
      }
    }
  }
}
