/** The types of Plaid's Link token endpoints, and a program that uses them. */
module io.github.plaidschema.example {
  requires transitive io.github.plaidschema.runtime;

  exports io.github.plaidschema.example.error;
  exports io.github.plaidschema.example.link;
  exports io.github.plaidschema.example.link.filter;
  exports io.github.plaidschema.example.link.session;
  exports io.github.plaidschema.example.link.user;
}
