package io.github.plaidschema.processor.docs;

import java.util.List;

/**
 * A block that no test of this module runs.
 *
 * @param page its page
 * @param begins what it begins with
 * @param reason why it is not run here, or which test of another module does it
 */
record Exempt(String page, String begins, String reason) {
  private static final String DRAWING = "It is a drawing.";
  private static final String MAVEN =
      "It is Maven itself, which runs this test. CommandsTest looks up what it names.";
  private static final String BENCHMARKS =
      "It fetches other libraries and measures for minutes. CommandsTest looks up what it names.";
  private static final String BUILT =
      "./mvnw -q -Pbenchmarks -pl benchmarks -am package -DskipTests\n";
  private static final String GRADLE =
      "There is no Gradle to run it. BuildSnippetsTest looks up the artifacts and classes that it"
          + " names.";
  private static final String IMPORTER =
      "The module of the importer runs it: OpenApiPageTest and WebhooksTest in openapi.";

  private static final String CHECK =
      "The module of the check runs the command: CompareCommandTest in compatibility.";
  private static final String KIT =
      "The kit is a module that comes after this one, whose own tests make these calls.";

  static final List<Exempt> ALL =
      List.of(
          new Exempt(
              "README.md",
              "./mvnw -q compile exec:java",
              MAVEN + " The tests of the example run the program, and .ci/run the command."),
          new Exempt("README.md", "dependencies {\n  api(", GRADLE),
          new Exempt(
              "benchmarks/README.md",
              BUILT + "java -jar benchmarks/target/benchmarks.jar --quick",
              BENCHMARKS),
          new Exempt(
              "benchmarks/README.md",
              BUILT + "java -jar benchmarks/target/benchmarks.jar cost",
              BENCHMARKS),
          new Exempt(
              "benchmarks/README.md",
              BUILT + "java -jar benchmarks/target/benchmarks.jar calls",
              BENCHMARKS),
          new Exempt(
              "benchmarks/README.md",
              BUILT + "java -jar benchmarks/target/benchmarks.jar import",
              BENCHMARKS),
          new Exempt("docs/architecture.md", "annotations  <----", DRAWING),
          new Exempt("docs/architecture.md", "TypeElement --discover-->", DRAWING),
          new Exempt("docs/architecture.md", "file --read-->", DRAWING),
          new Exempt("docs/architecture.md", "class files --read----", DRAWING),
          new Exempt("docs/client-testing.md", "./mvnw verify -pl client-testing", MAVEN),
          new Exempt(
              "docs/compatibility.md",
              "java -jar plaid-schema-compatibility-0.1.0-SNAPSHOT-cli.jar sdk",
              CHECK),
          new Exempt(
              "docs/compatibility.md",
              "java -jar plaid-schema-compatibility-0.1.0-SNAPSHOT-cli.jar plaid",
              CHECK),
          new Exempt("docs/evolving.md", "java -jar plaid-schema-compatibility", CHECK),
          new Exempt("docs/comparison.md", "./mvnw verify -Pcomparison", MAVEN),
          new Exempt("docs/how-do-i.md", "plugins {\n  `java-library`", GRADLE),
          new Exempt("docs/how-do-i.md", "tasks.compileJava {", GRADLE),
          new Exempt("docs/openapi.md", "java -jar \"$PLAID_SCHEMA\"/openapi", IMPORTER),
          new Exempt("docs/openapi.md", "schemas:\n  foo-bar:", IMPORTER),
          new Exempt("docs/client.md", "unions:\n  Webhook:", IMPORTER),
          new Exempt("docs/openapi.md", "operations:\n  POST /payments/all:", IMPORTER),
          new Exempt("docs/openapi.md", "./mvnw verify -pl openapi", MAVEN),
          new Exempt(
              "docs/testing.md",
              "import static io.github.plaidschema.testing.SchemaAssertions.assertThatSchema",
              KIT),
          new Exempt(
              "docs/testing.md",
              "import static io.github.plaidschema.testing.SchemaAssertions.assertThatJson",
              KIT),
          new Exempt("docs/testing.md", "Account account = Samples", KIT),
          new Exempt("docs/performance.md", "./mvnw -q -Pbenchmarks", BENCHMARKS));

  boolean covers(Block block) {
    return block.page().equals(page) && block.text().startsWith(begins);
  }

  /** Whether a block is among them. */
  static boolean isExempt(Block block) {
    return ALL.stream().anyMatch(exempt -> exempt.covers(block));
  }
}
