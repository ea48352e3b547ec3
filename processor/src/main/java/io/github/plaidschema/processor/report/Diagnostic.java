package io.github.plaidschema.processor.report;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * One mistake in an interface, as a value: nothing is printed where it is found.
 *
 * @param id what kind of mistake it is
 * @param element what the compiler is to point at
 * @param text where it is, what is wrong, and what to write instead
 */
public record Diagnostic(DiagnosticId id, Element element, String text) {

  /** Whether the compilation fails. */
  public boolean isError() {
    return id.isError();
  }

  Kind kind() {
    return isError() ? Kind.ERROR : Kind.WARNING;
  }

  String message() {
    return "[" + id.text() + "] " + text;
  }
}
