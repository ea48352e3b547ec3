package io.github.plaidschema.benchmarks.cost;

import java.util.List;

/** How the virtual machine of an import is started. */
public enum ImportVariant {
  /** As it is without options, apart from the heap. */
  USUAL("import of %d", List.of("-Xmx" + ImportPlan.HEAP)),

  /** Without the optimizing compiler, as the documentation advises for large documents. */
  UNOPTIMIZED(
      "import of %d without C2", List.of("-Xmx" + ImportPlan.HEAP, "-XX:TieredStopAtLevel=1"));

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // It is a copy that nobody can change.
  private final List<String> virtualMachine;

  ImportVariant(String title, List<String> virtualMachine) {
    this.title = title;
    this.virtualMachine = virtualMachine;
  }

  /** What the import of so many schemas is called. */
  public String title(int schemas) {
    return title.formatted(schemas);
  }

  List<String> virtualMachine() {
    return virtualMachine;
  }
}
