package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.FindingId.GENERATED_TYPE_CLASH;
import static io.github.plaidschema.processor.report.FindingId.NOT_WRITTEN;

import io.github.plaidschema.processor.report.Finding;
import java.io.IOException;
import javax.lang.model.element.TypeElement;

/** Why a file is not written for an interface. */
final class FileFindings {

  private FileFindings() {}

  /**
   * There is a type of the file's name.
   *
   * @param name what messages call the interface
   * @param file the simple name of the file's type
   */
  static Finding clash(String name, String file, TypeElement type, String advice) {
    return new Finding(
        GENERATED_TYPE_CLASH,
        type,
        "%s: %s is to be generated for it, but there is a type of that name already. %s."
            .formatted(name, file, advice));
  }

  /** Writing fails. */
  static Finding notWritten(String name, String file, TypeElement type, IOException failure) {
    return new Finding(
        NOT_WRITTEN,
        type,
        "%s: %s could not be written (%s). See that the folder for generated sources can be written to."
            .formatted(name, file, failure.getMessage()));
  }
}
