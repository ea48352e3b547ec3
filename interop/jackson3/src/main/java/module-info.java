/** Has Jackson 3 read and write schema types. */
@SuppressWarnings("module") // The digit tells the Jackson, whose packages differ by version.
module io.github.plaidschema.jackson3 {
  requires transitive io.github.plaidschema.lookup;
  requires transitive tools.jackson.databind;

  exports io.github.plaidschema.jackson3;

  provides tools.jackson.databind.JacksonModule with
      io.github.plaidschema.jackson3.PlaidSchemaModule;
}
