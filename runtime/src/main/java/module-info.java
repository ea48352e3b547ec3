/** The JSON engine and the types that generated code refers to. */
module io.github.plaidschema.runtime {
  requires transitive io.github.plaidschema.annotations;

  exports io.github.plaidschema.json;
  exports io.github.plaidschema.json.generated;
}
