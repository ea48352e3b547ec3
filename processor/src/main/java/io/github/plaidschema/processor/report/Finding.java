package io.github.plaidschema.processor.report;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * One mistake in an interface, as a value: nothing is printed where it is found.
 *
 * @param id what kind of mistake it is
 * @param element what the compiler is to point at
 * @param text where it is, what is wrong, and what to write instead
 */
public record Finding(FindingId id, Element element, String text) {

  /** Whether the compilation fails. */
  public boolean isError() {
    return id.isError();
  }

  Diagnostic.Kind kind() {
    return isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
  }

  String message() {
    return "[" + id.text() + "] " + text;
  }
}
