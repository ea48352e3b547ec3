package io.github.plaidschema.openapi.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which schemas of a document a schema leads to. */
public final class References {
  private References() {}

  /** The names of the schemas that any of these leads to, over however many steps. */
  public static Set<String> reachable(ApiDocument document, Iterable<SchemaNode> from) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<SchemaNode> next = new ArrayDeque<>();
    from.forEach(next::add);
    while (!next.isEmpty()) {
      Set<String> direct = new LinkedHashSet<>();
      collect(next.remove(), direct);
      for (String name : direct) {
        if (reached.add(name)) {
          next.add(document.schema(name));
        }
      }
    }
    return reached;
  }

  /** The names that a schema itself mentions. */
  public static Set<String> direct(SchemaNode node) {
    Set<String> names = new LinkedHashSet<>();
    collect(node, names);
    return names;
  }

  private static void collect(SchemaNode node, Set<String> names) {
    if (node.form() instanceof Form.Reference reference) {
      names.add(reference.schema());
    } else if (node.form() instanceof Form.Listing listing) {
      collect(listing.element(), names);
    } else if (node.form() instanceof Form.Structure structure) {
      structure.properties().values().forEach(property -> collect(property, names));
      if (structure.additional() instanceof Form.Additional.Of additional) {
        collect(additional.value(), names);
      }
    } else if (node.form() instanceof Form.Composition composition) {
      composition.parts().forEach(part -> collect(part, names));
    } else if (node.form() instanceof Form.Alternatives alternatives) {
      alternatives.variants().forEach(variant -> collect(variant, names));
    }
  }
}
