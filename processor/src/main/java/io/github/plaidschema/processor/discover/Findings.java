package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.report.Finding;
import io.github.plaidschema.processor.report.FindingId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** The findings of one interface, in the order in which they turn up. */
final class Findings {
  private final List<Finding> findings = new ArrayList<>();

  void add(FindingId id, Element element, String text) {
    findings.add(new Finding(id, element, text));
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  boolean hasMissingTypes() {
    return findings.stream().anyMatch(finding -> finding.id() == FindingId.MISSING_TYPE);
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
