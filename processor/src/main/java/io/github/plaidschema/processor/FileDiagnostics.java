package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.DiagnosticId.GENERATED_TYPE_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.NOT_WRITTEN;

import io.github.plaidschema.processor.report.Diagnostic;
import java.io.IOException;
import javax.lang.model.element.TypeElement;

/** Why a file is not written for an interface. */
final class FileDiagnostics {

  private FileDiagnostics() {}

  /**
   * There is a type of the file's name.
   *
   * @param name what messages call the interface
   * @param file the simple name of the file's type
   */
  static Diagnostic clash(String name, String file, TypeElement type, String advice) {
    return new Diagnostic(
        GENERATED_TYPE_CLASH,
        type,
        "%s: %s is to be generated for it, but there is a type of that name already. %s."
            .formatted(name, file, advice));
  }

  /** Writing fails. */
  static Diagnostic notWritten(String name, String file, TypeElement type, IOException failure) {
    return new Diagnostic(
        NOT_WRITTEN,
        type,
        "%s: %s could not be written (%s). See that the folder for generated sources can be written to."
            .formatted(name, file, failure.getMessage()));
  }
}
