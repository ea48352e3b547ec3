package io.github.plaidschema.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands on the pages name modules, profiles, properties, scripts and options that exist. */
class CommandsTest {
  private static final Pattern INLINE =
      Pattern.compile("`((?:\\./mvnw|mvn|\\.ci/|java -jar) ?[^`]*)`");
  private static final Pattern PROFILES = Pattern.compile("-P([\\w,-]+)");
  private static final Pattern MODULES = Pattern.compile("-pl ([\\w,-]+)");
  private static final Pattern PROPERTY = Pattern.compile("-D(plaidschema\\.[\\w.-]+)");
  private static final Pattern SCRIPT = Pattern.compile("(?:^|\\s)(\\.ci/[\\w-]+|\\./mvnw)");
  private static final Pattern BENCHMARK_OPTION =
      Pattern.compile("benchmarks\\.jar(?<options>(?: [^\\s&]+)+)");
  private static final Pattern GOAL = Pattern.compile("(?<= )(?!-)[a-z][\\w:-]*(?= |$)");
  private static final Set<String> GOALS =
      Set.of(
          "clean",
          "compile",
          "deploy",
          "exec:java",
          "install",
          "package",
          "spotless:apply",
          "verify");

  /** A command, where it stands. */
  record Command(String page, String text) {
    @Override
    public String toString() {
      return page + ": " + text;
    }
  }

  static Stream<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (Page page : Page.all()) {
      INLINE.matcher(page.prose()).results().forEach(found -> add(commands, page, found.group(1)));
      page.sections().stream()
          .flatMap(section -> section.blocks().stream())
          .filter(block -> block.language().equals("sh") || block.language().isEmpty())
          .forEach(block -> add(commands, page, block.text().replace("\\\n", "")));
    }
    return commands.stream();
  }

  private static void add(List<Command> commands, Page page, String script) {
    for (String text : script.split("\\n|&&|[()]", -1)) {
      commands.add(new Command(page.name(), text.strip()));
    }
  }

  @Test
  void thereAreCommands() {
    assertThat(commands().map(Command::text))
        .contains("./mvnw verify", "./mvnw -q compile exec:java", ".ci/run");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatACommandNamesIsThere(Command command) throws IOException {
    Path root = Page.root();
    for (String script : named(SCRIPT, command)) {
      assertThat(root.resolve(script)).isExecutable();
    }
    for (String module : named(MODULES, command)) {
      assertThat(root.resolve(module).resolve("pom.xml")).exists();
    }
    for (String profile : named(PROFILES, command)) {
      assertThat(Files.readString(root.resolve("pom.xml"))).contains("<id>" + profile + "</id>");
    }
    for (String property : named(PROPERTY, command)) {
      assertThat(propertiesThatAreRead()).contains(property);
    }
    Matcher benchmarks = BENCHMARK_OPTION.matcher(command.text());
    if (benchmarks.find()) {
      String measured = benchmarks.group("options").strip().replaceFirst(" .*", "");
      String arguments =
          Files.readString(
              root.resolve("benchmarks/src/main/java/io/github/plaidschema/benchmarks")
                  .resolve(argumentsOf(measured)));
      assertThat(benchmarks.group("options").strip().split(" ", -1))
          .filteredOn(option -> option.startsWith("--"))
          .allMatch(option -> arguments.contains("\"" + option + "\""));
    }
  }

  private static String argumentsOf(String measured) {
    return switch (measured) {
      case "cost" -> "CostArguments.java";
      case "calls" -> "CallArguments.java";
      default -> "Arguments.java";
    };
  }

  @ParameterizedTest
  @MethodSource("commands")
  void mavenIsToldOfGoalsThatAreUsedHere(Command command) {
    if (command.text().matches("(\\./mvnw|mvn) .*")) {
      String withoutModules = MODULES.matcher(command.text()).replaceAll("");

      assertThat(GOAL.matcher(withoutModules).results().map(found -> found.group()))
          .isNotEmpty()
          .allMatch(GOALS::contains);
    }
  }

  private static List<String> named(Pattern pattern, Command command) {
    return pattern
        .matcher(command.text())
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(",", -1)))
        .toList();
  }

  /** The properties that tests are told by. */
  private static Set<String> propertiesThatAreRead() throws IOException {
    Pattern literal = Pattern.compile("\"(plaidschema\\.[\\w.-]+)\"");
    Set<String> properties = new TreeSet<>();
    for (String module :
        List.of("client-testing", "conformance", "example", "openapi", "processor", "runtime")) {
      try (Stream<Path> files = Files.walk(Page.root().resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          literal
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> properties.add(found.group(1)));
        }
      }
    }
    return properties;
  }
}
