/** Checks that SDK builders run on their generated types. */
module io.github.plaidschema.testing {
  requires transitive io.github.plaidschema.model;
  requires transitive io.github.plaidschema.runtime;
  requires java.compiler;
  requires transitive org.junit.jupiter.api;

  exports io.github.plaidschema.testing;
  exports io.github.plaidschema.testing.describe;
}
