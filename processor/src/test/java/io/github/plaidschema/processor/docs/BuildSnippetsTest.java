package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say to build tools is what these understand, and names what there is. */
class BuildSnippetsTest {
  private static final String GROUP = "io.github.plaidschema";
  private static final Pattern ARGUMENT = Pattern.compile("<arg>([^<]+)</arg>");
  private static final Pattern COORDINATES = Pattern.compile("io\\.github\\.plaidschema:([\\w-]+)");
  private static final Pattern CLASS =
      Pattern.compile("io\\.github\\.plaidschema(?:\\.\\w+)*\\.[A-Z]\\w+");

  static Stream<Block> xmlBlocks() {
    return blocks("xml");
  }

  static Stream<Block> kotlinBlocks() {
    return blocks("kotlin");
  }

  static Stream<Block> blocksWithArguments() {
    return xmlBlocks().filter(block -> ARGUMENT.matcher(block.text()).find());
  }

  private static Stream<Block> blocks(String language) {
    return Page.forUsers().stream()
        .flatMap(page -> page.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block.language().equals(language));
  }

  @ParameterizedTest
  @MethodSource("xmlBlocks")
  void mavenUnderstandsABlock(Block block) throws IOException, XmlPullParserException {
    check(pomAround(block.text()));
  }

  @Test
  void mavenUnderstandsThePomForTheImporter() throws IOException, XmlPullParserException {
    check(Page.named("docs/openapi/pom.xml").text());
  }

  @ParameterizedTest
  @MethodSource("blocksWithArguments")
  void theCompilerTakesTheArgumentsWithoutAWarning(Block block) {
    String[] arguments =
        ARGUMENT
            .matcher(block.text())
            .results()
            .map(found -> found.group(1))
            .toArray(String[]::new);

    TestCompiler.JAVAC
        .with("@io.github.plaidschema.PlaidSchema public interface Account { String name(); }")
        .options(arguments)
        .compile()
        .clean();
  }

  @ParameterizedTest
  @MethodSource("kotlinBlocks")
  void gradleIsToldOfArtifactsAndClassesThatThereAre(Block block) {
    assertThat(COORDINATES.matcher(block.text()).results().map(found -> found.group(1)))
        .as(block.toString())
        .allMatch(artifacts().keySet()::contains);
    for (String name : CLASS.matcher(block.text()).results().map(MatchResult::group).toList()) {
      checkMain(name);
    }
  }

  /** The pieces of a pom, and of a plugin's configuration, where they belong. */
  private static String pomAround(String piece) {
    if (piece.startsWith("<compilerArgs>")) {
      return pomAround(
          """
          <build><plugins><plugin>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>%s</configuration>
          </plugin></plugins></build>"""
              .formatted(piece));
    }
    if (piece.startsWith("<dependency>")) {
      return pomAround("<dependencies>%s</dependencies>".formatted(piece));
    }
    return """
    <project>
      <modelVersion>4.0.0</modelVersion>
      <groupId>com.example</groupId><artifactId>sdk</artifactId><version>1.0</version>
      %s
    </project>"""
        .formatted(piece);
  }

  private static void check(String pom) throws IOException, XmlPullParserException {
    Model model = read(pom);
    List<Plugin> plugins = model.getBuild() == null ? List.of() : model.getBuild().getPlugins();
    Map<String, String> managed = managedPlugins();

    assertThat(
            Stream.concat(
                    model.getDependencies().stream(),
                    plugins.stream().flatMap(plugin -> plugin.getDependencies().stream()))
                .filter(dependency -> dependency.getGroupId().equals(GROUP))
                .map(Dependency::getArtifactId))
        .allMatch(artifacts().keySet()::contains);
    for (Plugin plugin : plugins) {
      if (plugin.getGroupId().equals(GROUP)) {
        assertThat(artifacts()).containsKey(plugin.getArtifactId());
      } else if (plugin.getVersion() != null) {
        assertThat(plugin.getVersion()).isEqualTo(managed.get(plugin.getArtifactId()));
      }
      checkConfiguration((Xpp3Dom) plugin.getConfiguration());
      plugin.getExecutions().forEach(each -> checkConfiguration((Xpp3Dom) each.getConfiguration()));
    }
  }

  private static void checkConfiguration(Xpp3Dom configuration) {
    if (configuration == null) {
      return;
    }
    Xpp3Dom mainClass = configuration.getChild("mainClass");
    if (mainClass != null) {
      checkMain(mainClass.getValue());
    }
    Xpp3Dom paths = configuration.getChild("annotationProcessorPaths");
    if (paths != null) {
      assertThat(paths.getChildren())
          .allSatisfy(
              path -> assertThat(artifacts()).containsKey(path.getChild("artifactId").getValue()));
    }
  }

  private static void checkMain(String name) {
    assertThatCode(() -> Class.forName(name).getMethod("main", String[].class))
        .as(name)
        .doesNotThrowAnyException();
  }

  private static Map<String, String> managedPlugins() throws IOException, XmlPullParserException {
    Map<String, String> versions = new TreeMap<>();
    read(Page.named("pom.xml").text())
        .getBuild()
        .getPluginManagement()
        .getPlugins()
        .forEach(plugin -> versions.put(plugin.getArtifactId(), plugin.getVersion()));
    return versions;
  }

  /** The modules, those of modules included, by what they are called as artifacts. */
  private static Map<String, String> artifacts() {
    Map<String, String> artifacts = new TreeMap<>();
    addArtifacts("", artifacts);
    return artifacts;
  }

  private static void addArtifacts(String folder, Map<String, String> artifacts) {
    try {
      for (String module : read(Page.named(folder + "pom.xml").text()).getModules()) {
        String name = folder + module;
        artifacts.put(read(Page.named(name + "/pom.xml").text()).getArtifactId(), name);
        addArtifacts(name + "/", artifacts);
      }
    } catch (IOException | XmlPullParserException e) {
      throw new AssertionError(e);
    }
  }

  /** Fails at an element that Maven does not know. */
  private static Model read(String pom) throws IOException, XmlPullParserException {
    return new MavenXpp3Reader().read(new StringReader(pom), true);
  }
}
