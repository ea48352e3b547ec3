package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the types of a package whose names mean something else to generated code. */
final class PackageTypes {
  private final Elements elements;
  private final Map<PackageElement, List<String>> shadowing = new HashMap<>();

  PackageTypes(Elements elements) {
    this.elements = elements;
  }

  /**
   * As {@link Scope#packageTypes}. Looked up once, as it takes longer than it is worth each time.
   */
  List<String> shadowing(PackageElement owner) {
    return shadowing.computeIfAbsent(owner, this::find);
  }

  private List<String> find(PackageElement owner) {
    String name = owner.getQualifiedName().toString();
    List<String> candidates = new ArrayList<>(Scope.JAVA_LANG);
    candidates.addAll(Scope.PACKAGE_ROOTS);
    candidates.add(Scope.TYPE_PARAMETER);
    if (!owner.isUnnamed()) {
      candidates.add(name.split("\\.", 2)[0]);
    }
    String prefix = owner.isUnnamed() ? "" : name + ".";
    ModuleElement module = elements.getModuleOf(owner);
    return candidates.stream()
        .distinct()
        .filter(candidate -> exists(module, prefix + candidate))
        .toList();
  }

  private boolean exists(ModuleElement module, String name) {
    TypeElement type = elements.getTypeElement(module, name);
    return type != null && type.getQualifiedName().contentEquals(name);
  }
}
