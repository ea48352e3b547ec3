/** A stub of an API for the tests of its clients: over sockets, or in virtual time. */
module io.github.plaidschema.client.testing {
  requires transitive io.github.plaidschema.client;

  exports io.github.plaidschema.client.testing;
}
