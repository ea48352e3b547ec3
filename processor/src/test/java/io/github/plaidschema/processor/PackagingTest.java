package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** How compilers and build tools find the processor. */
class PackagingTest {
  @Test
  void compilersFindTheProcessorsAsServices() throws IOException {
    assertThat(packaged("META-INF/services/javax.annotation.processing.Processor").lines())
        .containsExactly(
            "io.github.plaidschema.processor.PlaidClientProcessor",
            "io.github.plaidschema.processor.PlaidSchemaProcessor");
  }

  @Test
  void theServiceCanBeMade() throws IOException, URISyntaxException {
    URL packaged = PlaidSchemaProcessor.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {packaged}, getClass().getClassLoader())) {
      assertThat(ServiceLoader.load(Processor.class, loader))
          .hasAtLeastOneElementOfType(PlaidSchemaProcessor.class);
    }
    assertThat(Path.of(packaged.toURI())).exists();
  }

  @Test
  void gradleIsToldThatTheProcessorsAreIsolating() throws IOException {
    assertThat(packaged("META-INF/gradle/incremental.annotation.processors").lines())
        .containsExactly(
            "io.github.plaidschema.processor.PlaidSchemaProcessor,isolating",
            "io.github.plaidschema.processor.PlaidClientProcessor,isolating");
  }

  @Test
  void everyVersionOfTheLanguageIsSupported() {
    assertThat(new PlaidSchemaProcessor().getSupportedSourceVersion())
        .isEqualTo(SourceVersion.latest());
  }

  @Test
  void theOnlyOptionIsForReferencePages() {
    assertThat(new PlaidSchemaProcessor().getSupportedOptions())
        .containsExactly("plaidschema.reference");
  }

  @Test
  void theAnnotationsOfInterfacesAreSupported() {
    assertThat(new PlaidSchemaProcessor().getSupportedAnnotationTypes())
        .containsExactlyInAnyOrder(
            "io.github.plaidschema.PlaidSchema", "io.github.plaidschema.PlaidUnion");
  }

  private static String packaged(String file) throws IOException {
    try (InputStream in = PlaidSchemaProcessor.class.getResourceAsStream("/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
