package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of schemas: those of the components, and of whatever else is referred to, wherever it
 * stands.
 */
final class SchemaNames {
  private static final String COMPONENTS = "/components/schemas/";
  private static final Set<String> STRUCTURE =
      Set.of(
          "components",
          "schemas",
          "definitions",
          "$defs",
          "properties",
          "paths",
          "responses",
          "content",
          "schema",
          "requestBody",
          "parameters",
          "allOf",
          "oneOf",
          "anyOf");

  private final Path document;
  private final ReferenceResolver resolver;
  private final Set<String> components;
  private final Set<String> taken;
  private final Map<String, String> names = new HashMap<>();
  private final Deque<Named> open = new ArrayDeque<>();

  /** A schema that is to be read, under a name. */
  record Named(String name, Location location) {}

  /**
   * @param components the names of the schemas of the document
   */
  SchemaNames(Path document, ReferenceResolver resolver, Set<String> components) {
    this.document = document;
    this.resolver = resolver;
    this.components = components;
    this.taken = new HashSet<>(components);
  }

  /**
   * Gives what a component is but a reference to, if that is not a component, the component's name:
   * it is what the document calls it.
   *
   * @return what to read as the component; itself if it is no such reference
   */
  Location behind(String name, Location component) {
    Optional<String> reference = component.mapping().text("$ref");
    if (reference.isEmpty() || component.mapping().entries().size() > 1) {
      return component;
    }
    try {
      Location target = resolver.resolve(reference.get(), component);
      String key = target.file() + "#" + target.pointer();
      return component(target).isEmpty() && names.putIfAbsent(key, name) == null
          ? target
          : component;
    } catch (ImportException unresolved) {
      // Reading the component says so.
      return component;
    }
  }

  /**
   * The name of the schema that a reference refers to.
   *
   * @throws ImportException if there is none
   */
  String of(String reference, Location from) throws ImportException {
    Location target = resolver.resolve(reference, from);
    Optional<String> component = component(target);
    if (component.isPresent()) {
      return component.get();
    }
    String key = target.file() + "#" + target.pointer();
    String known = names.get(key);
    if (known == null) {
      known = free(target);
      names.put(key, known);
      open.add(new Named(known, target));
    }
    return known;
  }

  /** Whether the components of the document have a schema of the name. */
  boolean isComponent(String name) {
    return components.contains(name);
  }

  /** One that was referred to and has not been read; empty if all have. */
  Optional<Named> next() {
    return Optional.ofNullable(open.poll());
  }

  private Optional<String> component(Location target) {
    if (!target.file().equals(document) || !target.pointer().startsWith(COMPONENTS)) {
      return Optional.empty();
    }
    String rest = target.pointer().substring(COMPONENTS.length());
    return rest.contains("/")
        ? Optional.empty()
        : Optional.of(rest.replace("~1", "/").replace("~0", "~"));
  }

  private String free(Location target) {
    List<String> words = new ArrayList<>();
    for (String token : target.pointer().split("/", -1)) {
      String step = token.replace("~1", "/").replace("~0", "~");
      if (step.equals("items")) {
        words.add("item");
      } else if (!step.isEmpty() && !STRUCTURE.contains(step) && !step.contains("json")) {
        words.add(step);
      }
    }
    String file = String.valueOf(target.file().getFileName()).replaceAll("\\.[^.]*$", "");
    String wanted = words.isEmpty() ? file : String.join(" ", words);
    String name = wanted;
    if (taken.contains(name)) {
      wanted = file + " " + name;
      name = wanted;
    }
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}
