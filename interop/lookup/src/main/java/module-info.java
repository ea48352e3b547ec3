/** Finds the generated codec of a type that is known as a class only, and what bridges share. */
module io.github.plaidschema.lookup {
  requires transitive io.github.plaidschema.runtime;

  exports io.github.plaidschema.lookup;
  exports io.github.plaidschema.lookup.bridge;
}
