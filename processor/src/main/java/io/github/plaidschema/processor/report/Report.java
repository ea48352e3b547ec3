package io.github.plaidschema.processor.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The door: prints diagnostics as compiler messages, each of them once in a compilation. */
public final class Report {
  private final Messager messager;
  private final boolean isEclipse;
  private final Set<String> printed = new HashSet<>();

  public Report(Messager messager) {
    this.messager = messager;
    this.isEclipse = messager.getClass().getName().startsWith("org.eclipse.");
  }

  /**
   * Prints the diagnostics in their order, without those that another interface has led to already.
   */
  public void print(Collection<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      // An accessor that several interfaces inherit is one mistake, however many of them it spoils.
      if (printed.add(diagnostic.element().getEnclosingElement() + "/" + diagnostic.message())) {
        messager.printMessage(diagnostic.kind(), diagnostic.message(), place(diagnostic.element()));
      }
    }
  }

  /** The Eclipse compiler knows no places of constants: a message there would stand nowhere. */
  private Element place(Element element) {
    boolean isNowhere = isEclipse && element.getKind() == ElementKind.ENUM_CONSTANT;
    return isNowhere && element.getEnclosingElement() instanceof TypeElement type ? type : element;
  }
}
