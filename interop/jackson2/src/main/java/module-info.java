/** Has Jackson 2 read and write schema types. */
@SuppressWarnings("module") // The digit tells the Jackson, whose packages differ by version.
module io.github.plaidschema.jackson2 {
  requires transitive io.github.plaidschema.lookup;
  requires transitive com.fasterxml.jackson.databind;

  exports io.github.plaidschema.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.plaidschema.jackson2.PlaidSchemaModule;
}
