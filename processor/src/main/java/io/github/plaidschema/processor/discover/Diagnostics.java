package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.report.Diagnostic;
import io.github.plaidschema.processor.report.DiagnosticId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** The diagnostics of one interface, in the order in which they turn up. */
final class Diagnostics {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(DiagnosticId id, Element element, String text) {
    diagnostics.add(new Diagnostic(id, element, text));
  }

  boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  boolean hasMissingTypes() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.id() == DiagnosticId.MISSING_TYPE);
  }

  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
