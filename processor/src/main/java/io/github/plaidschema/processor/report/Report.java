package io.github.plaidschema.processor.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;

/** The door: prints findings as compiler messages, each of them once in a compilation. */
public final class Report {
  private final Messager messager;
  private final Set<String> printed = new HashSet<>();

  public Report(Messager messager) {
    this.messager = messager;
  }

  /**
   * Prints the findings in their order, without those that an earlier interface has led to already.
   */
  public void print(Collection<Finding> findings) {
    for (Finding finding : findings) {
      // An accessor that several interfaces inherit is one mistake, however many of them it spoils.
      if (printed.add(finding.element().getEnclosingElement() + "/" + finding.message())) {
        messager.printMessage(finding.kind(), finding.message(), finding.element());
      }
    }
  }
}
