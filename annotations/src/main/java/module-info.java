/**
 * The annotations that an SDK author writes on the interfaces that describe a JSON model, and on
 * those that describe an API's operations.
 */
module io.github.plaidschema.annotations {
  requires transitive org.jspecify;

  exports io.github.plaidschema;
  exports io.github.plaidschema.api;
}
