package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what references refer to: in the same file, or in another one. */
final class ReferenceResolver {
  private final DocumentFiles files;

  ReferenceResolver(DocumentFiles files) {
    this.files = files;
  }

  /**
   * What a reference refers to, which may be a reference itself.
   *
   * @throws ImportException that names the file and the pointer, if that is nothing
   */
  Location resolve(String reference, Location from) throws ImportException {
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(reference.substring(hash + 1));
    if (address.isEmpty()) {
      return fragment(fragment, from, from, reference);
    }
    Optional<Location> named = Optional.ofNullable(files.named(from).get(address));
    if (named.isPresent()) {
      return fragment.isEmpty()
          ? named.get()
          : fragment(fragment, inside(named.get()), from, reference);
    }
    if (address.matches("(?i)[a-z][a-z0-9+.-]+:.*") && !address.startsWith("file:")) {
      throw unresolved(from, reference, "another host is not asked: save the file beside this one");
    }
    Path path = path(address, from, reference);
    if (!Files.isRegularFile(path)) {
      throw unresolved(from, reference, "there is no file " + path);
    }
    return fragment(fragment, files.root(path), from, reference);
  }

  /** The same, over as many references as there are. */
  Location follow(Location start) throws ImportException {
    Set<String> passed = new HashSet<>();
    Location at = start;
    Optional<String> reference = at.mapping().text("$ref");
    while (reference.isPresent()) {
      if (!passed.add(at.toString())) {
        throw unresolved(start, reference.get(), "it leads back to itself");
      }
      at = resolve(reference.get(), at);
      reference = at.mapping().text("$ref");
    }
    return at;
  }

  private static Location inside(Location resource) {
    return new Location(resource.file(), resource.pointer(), resource.pointer(), resource.node());
  }

  /**
   * What a fragment names.
   *
   * @param near a value of the file or resource that it is a fragment of
   */
  private Location fragment(String fragment, Location near, Location from, String reference)
      throws ImportException {
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      Optional<Location> named = Optional.ofNullable(files.named(near).get("#" + fragment));
      return named.orElseThrow(() -> unresolved(from, reference, "nothing has that anchor"));
    }
    Location root = files.root(near.file());
    if (!near.resource().isEmpty()) {
      Optional<Location> within = find(root, near.resource()).flatMap(at -> find(at, fragment));
      if (within.isPresent()) {
        return within.get();
      }
    }
    return find(root, fragment)
        .orElseThrow(() -> unresolved(from, reference, "there is no such value"));
  }

  private static Optional<Location> find(Location root, String pointer) {
    Location at = root;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String step = token.replace("~1", "/").replace("~0", "~");
      Optional<YamlNode> next = Optional.empty();
      if (at.node() instanceof YamlNode.Mapping mapping) {
        next = mapping.get(step);
      } else if (at.node() instanceof YamlNode.Sequence sequence
          && step.matches("0|[1-9][0-9]{0,8}")
          && Integer.parseInt(step) < sequence.items().size()) {
        next = Optional.of(sequence.items().get(Integer.parseInt(step)));
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = at.child(step, next.get());
    }
    return Optional.of(at);
  }

  private static String decoded(String text) {
    try {
      return text.contains("%")
          ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)
          : text;
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static Path path(String address, Location from, String reference) throws ImportException {
    try {
      return address.startsWith("file:")
          ? Path.of(URI.create(address))
          : from.file().resolveSibling(decoded(address)).normalize();
    } catch (InvalidPathException e) {
      throw unresolved(from, reference, "that is not the name of a file");
    } catch (IllegalArgumentException e) {
      throw unresolved(from, reference, "that is not the address of a file");
    }
  }

  private static ImportException unresolved(Location from, String reference, String reason) {
    return new ImportException(
        "%s (line %d) refers to %s, which cannot be resolved: %s"
            .formatted(from, from.node().line(), reference, reason));
  }
}
