package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.report.DiagnosticId;
import java.util.Arrays;
import javax.lang.model.element.Element;

/** Whether an author wants no warning: {@code @SuppressWarnings} names its id. */
final class Suppression {
  private Suppression() {}

  /** Whether it stands on an element, or on one around it. */
  static boolean of(DiagnosticId id, Element element) {
    SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
    if (suppressed != null && Arrays.asList(suppressed.value()).contains(id.text())) {
      return true;
    }
    Element enclosing = element.getEnclosingElement();
    return enclosing != null && of(id, enclosing);
  }
}
