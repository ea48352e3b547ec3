package io.github.plaidschema.compatibility;

import static io.github.plaidschema.compatibility.CompatibilityAssert.assertThatVersion;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.compare.Audience;
import io.github.plaidschema.compatibility.testing.CompiledVersion;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class CompatibilityAssertTest {
  private static final Path ONE = version("String id(); Optional<String> mask();");
  private static final Path WITH_OPTIONAL =
      version("String id(); Optional<String> mask(); Optional<String> name();");
  private static final Path WITHOUT_MASK = version("String id();");

  private static Path version(String fields) {
    return CompiledVersion.of("@PlaidSchema interface A { " + fields + " }").classes();
  }

  @Test
  void aVersionIsCompatibleWithItself() {
    assertThatCode(
            () ->
                assertThatVersion(ONE)
                    .withoutChangesOfBehaviour()
                    .forAudiences(Audience.values())
                    .isCompatibleWith(ONE))
        .doesNotThrowAnyException();
  }

  @Test
  void whatOnlyBreaksImplementersPasses() {
    assertThatCode(() -> assertThatVersion(WITH_OPTIONAL).isCompatibleWith(ONE))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                assertThatVersion(WITH_OPTIONAL)
                    .forAudiences(Audience.IMPLEMENTERS)
                    .isCompatibleWith(ONE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("name: field added: nothing -> Optional<String>");
  }

  @Test
  void changesOfBehaviourFailWhereTheyMatter() {
    assertThatThrownBy(
            () ->
                assertThatVersion(WITH_OPTIONAL).withoutChangesOfBehaviour().isCompatibleWith(ONE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CHANGES BEHAVIOUR for readers");
    assertThatCode(
            () ->
                assertThatVersion(WITH_OPTIONAL)
                    .withoutChangesOfBehaviour()
                    .forAudiences(Audience.COMPILED, Audience.SOURCE, Audience.WRITERS)
                    .isCompatibleWith(ONE))
        .doesNotThrowAnyException();
  }

  @Test
  void whatBreaksFailsWithTheReportOfWhatIsNotAllowed() {
    assertThatThrownBy(() -> assertThatVersion(WITHOUT_MASK).isCompatibleWith(ONE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("mask: field removed: Optional<String> -> nothing")
        .hasMessageContaining("[field-removed api.Api.A.mask]")
        .hasMessageContaining("Not compatible, because of 1 change.");
  }

  @Test
  void anAcceptedChangePassesAndAStaleAcceptanceDoesNot() {
    assertThatCode(
            () ->
                assertThatVersion(WITHOUT_MASK)
                    .accepting("field-removed api.Api.A.mask")
                    .isCompatibleWith(ONE))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                assertThatVersion(ONE)
                    .accepting("field-removed api.Api.A.mask")
                    .isCompatibleWith(ONE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "Accepted, but there is no such change: field-removed api.Api.A.mask");
  }

  @Test
  void aVersionThatIsNotThereIsNoAssertion() {
    assertThatThrownBy(() -> assertThatVersion(ONE).isCompatibleWith(Path.of("none.jar")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
