/** Has Gson read and write schema types. */
module io.github.plaidschema.gson {
  requires transitive com.google.gson;
  requires transitive io.github.plaidschema.lookup;

  exports io.github.plaidschema.gson;
}
