package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What generated code, which stands in the package of its interface, can refer to. */
final class Visibility {
  private final PackageElement from;

  Visibility(PackageElement from) {
    this.from = from;
  }

  /** The package, as messages name it. */
  String place() {
    return from.isUnnamed() ? "the unnamed package" : "the package " + from.getQualifiedName();
  }

  /** Whether a type is public, and all types around it are. */
  static boolean isPublic(TypeElement type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
  }

  boolean isVisible(TypeElement type) {
    return isVisibleItself(type)
        && (!(type.getEnclosingElement() instanceof TypeElement outer) || isVisible(outer));
  }

  boolean isVisibleItself(Element element) {
    if (element.getModifiers().contains(Modifier.PUBLIC)) {
      return true;
    }
    return !element.getModifiers().contains(Modifier.PRIVATE)
        && MoreElements.getPackage(element).equals(from);
  }
}
