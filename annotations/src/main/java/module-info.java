/** The annotations that an SDK author writes on the interfaces that describe a JSON model. */
module io.github.plaidschema.annotations {
  requires transitive org.jspecify;

  exports io.github.plaidschema;
}
