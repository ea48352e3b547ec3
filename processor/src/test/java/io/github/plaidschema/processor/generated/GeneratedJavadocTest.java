package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The build of an SDK may fail on any warning of javadoc: generated code gives it no reason to.
 * What authors wrote themselves is left out, as it is not documented in the fixtures.
 */
class GeneratedJavadocTest {
  private static final String CLIENT =
      """
      package test;

      import io.github.plaidschema.*;
      import io.github.plaidschema.api.*;
      import io.github.plaidschema.client.*;
      import io.github.plaidschema.json.*;
      import java.io.Serializable;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      @PlaidClient(error = Api.Problem.class)
      public interface Api {
        @PlaidSchema
        interface Problem extends Serializable {
          @Nullable String errorCode();
        }

        @PlaidSchema
        interface Ask {
          @Nullable String cursor();
        }

        @PlaidSchema
        interface Response {
          int LIMIT = 3;

          /** What was added, see {@link #more() more}: {@value #LIMIT} at most. */
          List<String> added();

          String nextCursor();

          boolean hasMore();

          @AdditionalProperties Map<String, JsonValue> more();
        }

        @Operation(value = "POST /sync", repeat = Repeat.ALWAYS)
        @Pages(cursor = "cursor", next = "next_cursor", more = "has_more", items = "added")
        Response sync(Ask ask, RequestOptions how);

        @Operation("GET /list/{id}")
        @Pages(offset = "offset", items = "added")
        Response list(
            @Path("id") String id,
            @Query("offset") int offset,
            @Header("OAUTH-STATE-ID") @Nullable String state);

        @Operation("POST /nothing")
        void nothing();
      }
      """;

  static Stream<Arguments> families() {
    Stream<Arguments> fixtures =
        Schemas.folders().stream()
            .map(folder -> Arguments.of(folder, List.of(Schemas.sources(folder))));
    return Stream.concat(fixtures, Stream.of(Arguments.of("a client", List.of(CLIENT))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void theCompilerAndTheDocumentationToolHaveNothingToSayOfIt(String family, List<String> sources)
      throws IOException {
    Compilation compilation =
        TestCompiler.JAVAC
            .with(sources.toArray(String[]::new))
            .options("-Xdoclint:all/protected")
            .compile();

    assertThat(compilation.success()).isTrue();
    assertThat(compilation.problems())
        .filteredOn(
            problem ->
                problem.getSource() == null
                    || problem.getSource().getName().contains(compilation.generated().toString()))
        .isEmpty();
    assertThat(warningsOfTheDocumentationTool(compilation)).isEmpty();
  }

  /** Of all generated sources alone, with what authors wrote on the class path. */
  private static String warningsOfTheDocumentationTool(Compilation compilation) throws IOException {
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null)) {
      List<Path> classPath = new ArrayList<>(List.of(compilation.classes()));
      Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
          .map(Path::of)
          .forEach(classPath::add);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      files.setLocationFromPaths(
          DocumentationTool.Location.DOCUMENTATION_OUTPUT,
          List.of(Files.createTempDirectory("javadoc")));
      List<Path> sources =
          compilation.generatedTypes().stream()
              .map(type -> compilation.generated().resolve(type.replace('.', '/') + ".java"))
              .toList();
      boolean success =
          tool.getTask(
                  output,
                  files,
                  null,
                  null,
                  List.of("-Xdoclint:all", "-Werror", "-quiet", "--release", "17"),
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return success ? output.toString() : "failed\n" + output;
    }
  }
}
