package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.ClassNode;

/** An interface and all above it: those first that it extends, in its order, and itself last. */
final class Lineage {
  private static final Set<String> KNOWN_WITHOUT_FIELDS =
      Set.of("io/github/plaidschema/json/UnknownVariant", "java/io/Serializable");

  private final ClassFiles files;
  private final Map<String, Ancestor> ancestors = new LinkedHashMap<>();
  private final Set<String> unseen = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  /**
   * An interface of the lineage.
   *
   * @param variables what its type variables stand for here
   */
  record Ancestor(ClassNode type, Map<String, JavaType> variables) {}

  private Lineage(ClassFiles files) {
    this.files = files;
  }

  static Lineage of(ClassNode type, ClassFiles files) {
    Lineage lineage = new Lineage(files);
    lineage.collect(type, Map.of());
    return lineage;
  }

  private void collect(ClassNode type, Map<String, JavaType> variables) {
    List<List<JavaType>> arguments = TypeParser.superArguments(type, variables);
    for (int i = 0; i < type.interfaces.size(); i++) {
      String parent = type.interfaces.get(i);
      names.add(SourceNames.inSource(parent));
      Optional<ClassNode> found = files.find(parent);
      if (found.isPresent()) {
        collect(found.get(), TypeParser.bind(found.get(), arguments.get(i)));
      } else if (!KNOWN_WITHOUT_FIELDS.contains(parent)) {
        unseen.add(SourceNames.inSource(parent));
      }
    }
    ancestors.putIfAbsent(type.name, new Ancestor(type, variables));
  }

  List<Ancestor> ancestors() {
    return new ArrayList<>(ancestors.values());
  }

  /** The names of all interfaces above it, those included that are not there. */
  Set<String> superTypes() {
    return names;
  }

  /** The names of those that are not there. */
  Set<String> unseen() {
    return unseen;
  }

  /** Whether one interface of the lineage is above another of it. */
  boolean isAbove(ClassNode upper, ClassNode lower) {
    return lower.interfaces.contains(upper.name)
        || lower.interfaces.stream()
            .flatMap(parent -> files.find(parent).stream())
            .anyMatch(parent -> isAbove(upper, parent));
  }
}
