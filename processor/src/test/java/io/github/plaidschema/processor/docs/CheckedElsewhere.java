package io.github.plaidschema.processor.docs;

import java.util.List;

/**
 * Blocks that a test of another module compares with what runs there.
 *
 * @param page their page
 * @param language what stands behind the fence
 * @param test the file of the test
 */
record CheckedElsewhere(String page, String language, String test) {

  static final List<CheckedElsewhere> ALL =
      List.of(
          new CheckedElsewhere(
              "docs/bridges.md",
              "java bridge",
              "interop/jackson3/src/test/java/io/github/plaidschema/jackson3/DocumentedExampleTest.java"),
          new CheckedElsewhere(
              "docs/compatibility.md",
              "java test",
              "compatibility/src/test/java/io/github/plaidschema/compatibility/DocumentationTest.java"),
          new CheckedElsewhere(
              "docs/compatibility.md",
              "text report",
              "compatibility/src/test/java/io/github/plaidschema/compatibility/DocumentationTest.java"),
          new CheckedElsewhere(
              "docs/evolving.md",
              "yaml",
              "compatibility/src/test/java/io/github/plaidschema/compatibility/EvolvingPageTest.java"),
          new CheckedElsewhere(
              "docs/http.md",
              "java excerpt",
              "interop/http/src/test/java/io/github/plaidschema/http/PageTest.java"),
          new CheckedElsewhere(
              "docs/testing.md",
              "text",
              "testing/src/test/java/io/github/plaidschema/testing/TestingPageTest.java"),
          new CheckedElsewhere(
              "docs/tutorial.md", "sh", "consumers/projects/tutorial/prebuild.groovy"));

  boolean covers(Block block) {
    return block.page().equals(page) && block.language().equals(language);
  }

  /** Whether a block is among them. */
  static boolean isChecked(Block block) {
    return ALL.stream().anyMatch(elsewhere -> elsewhere.covers(block));
  }
}
