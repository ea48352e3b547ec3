package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.report.Finding;
import io.github.plaidschema.processor.report.FindingId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** The findings of one interface, in the order in which they turn up. */
final class Findings {
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final List<Finding> missing = new ArrayList<>();

  void add(FindingId id, Element element, String text) {
    Finding finding = new Finding(id, element, text);
    if (id == FindingId.MISSING_TYPE) {
      missing.add(finding);
    } else if (finding.isError()) {
      errors.add(finding);
    } else {
      warnings.add(finding);
    }
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  boolean hasMissingTypes() {
    return !missing.isEmpty();
  }

  List<Finding> errors() {
    return List.copyOf(errors);
  }

  List<Finding> warnings() {
    return List.copyOf(warnings);
  }

  List<Finding> missing() {
    return List.copyOf(missing);
  }
}
