/** The types of Plaid's Link token endpoints, a client of them, and programs that use both. */
module io.github.plaidschema.example {
  requires transitive io.github.plaidschema.client;
  requires transitive io.github.plaidschema.client.testing;

  exports io.github.plaidschema.example.client;
  exports io.github.plaidschema.example.error;
  exports io.github.plaidschema.example.link;
  exports io.github.plaidschema.example.link.filter;
  exports io.github.plaidschema.example.link.session;
  exports io.github.plaidschema.example.link.user;
}
