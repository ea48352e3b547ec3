package io.github.plaidschema.compatibility;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.compare.Comparison;
import io.github.plaidschema.compatibility.compare.Requirement;
import io.github.plaidschema.compatibility.compare.Severity;
import io.github.plaidschema.compatibility.report.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The check as an assertion, for any test framework.
 *
 * <pre>{@code
 * assertThatVersion(Path.of("target/classes"))
 *     .accepting("field-removed com.example.Account.mask")
 *     .isCompatibleWith(Path.of("target/released/sdk-1.4.0.jar"));
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @since 0.1.0
 */
public final class CompatibilityAssert {
  private final Path newVersion;
  private final Requirement requirement;

  private CompatibilityAssert(Path newVersion, Requirement requirement) {
    this.newVersion = newVersion;
    this.requirement = requirement;
  }

  /**
   * Begins an assertion: nothing may break for callers, compiled or in source, nor on the wire.
   *
   * @param newVersion a jar, or the folder in which the packages of compiled classes are
   */
  public static CompatibilityAssert assertThatVersion(Path newVersion) {
    return new CompatibilityAssert(newVersion, Requirement.DEFAULT);
  }

  /** Looks at what happens to these only. */
  public CompatibilityAssert forAudiences(Audience... audiences) {
    return with(requirement.forAudiences(List.of(audiences)));
  }

  /** Fails for changes of behaviour as well, not only for what breaks. */
  public CompatibilityAssert withoutChangesOfBehaviour() {
    return with(requirement.from(Severity.CHANGES_BEHAVIOUR));
  }

  /**
   * Lets changes pass that are known and wanted.
   *
   * @param ids as the report shows them in brackets; one that names no change fails, so that the
   *     list does not outlive its reasons
   */
  public CompatibilityAssert accepting(String... ids) {
    return with(requirement.accepting(List.of(ids)));
  }

  private CompatibilityAssert with(Requirement changed) {
    return new CompatibilityAssert(newVersion, changed);
  }

  /**
   * Compares the versions.
   *
   * @param oldVersion a jar, or the folder in which the packages of compiled classes are
   * @throws AssertionError if there is a change that is not allowed, with the report of all those
   * @throws UncheckedIOException if a version cannot be read, or has no schema in it
   */
  public void isCompatibleWith(Path oldVersion) {
    Comparison comparison;
    try {
      comparison = Compatibility.compare(oldVersion, newVersion);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!requirement.violations(comparison).isEmpty()
        || !requirement.unused(comparison).isEmpty()) {
      throw new AssertionError(TextReport.ofViolations(comparison, requirement));
    }
  }
}
