package io.github.plaidschema.benchmarks.cost.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Files in an order in which each comes after all that it needs: Tarjan's strongly connected
 * components, so that files that need each other come together.
 */
final class Components {
  private final Map<String, ImportedFile> files;
  private final Map<String, Integer> found = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final List<List<ImportedFile>> components = new ArrayList<>();

  private Components(Collection<ImportedFile> files) {
    this.files = files.stream().collect(Collectors.toMap(ImportedFile::type, Function.identity()));
  }

  /** The components; beyond what the references ask for, the order is that of the files. */
  static List<List<ImportedFile>> of(Collection<ImportedFile> files) {
    Components components = new Components(files);
    for (ImportedFile file : files) {
      if (!components.found.containsKey(file.type())) {
        components.visit(file);
      }
    }
    return components.components;
  }

  private void visit(ImportedFile file) {
    String type = file.type();
    int number = found.size();
    found.put(type, number);
    lowest.put(type, number);
    open.push(type);
    isOpen.add(type);
    for (String reference : file.references()) {
      if (!found.containsKey(reference)) {
        visit(existing(reference));
        lowest.merge(type, number(lowest, reference), Math::min);
      } else if (isOpen.contains(reference)) {
        lowest.merge(type, number(found, reference), Math::min);
      }
    }
    if (number(lowest, type) == number) {
      close(type);
    }
  }

  private void close(String root) {
    List<ImportedFile> component = new ArrayList<>();
    String type;
    do {
      type = open.pop();
      isOpen.remove(type);
      component.add(existing(type));
    } while (!type.equals(root));
    components.add(component);
  }

  private ImportedFile existing(String type) {
    ImportedFile file = files.get(type);
    if (file == null) {
      throw new IllegalArgumentException("no file has " + type);
    }
    return file;
  }

  private static int number(Map<String, Integer> numbers, String type) {
    return numbers.getOrDefault(type, Integer.MAX_VALUE);
  }
}
