/** Calls an API: operations, retries, pages, webhooks. */
module io.github.plaidschema.client {
  requires transitive io.github.plaidschema.runtime;
  requires transitive java.net.http;

  exports io.github.plaidschema.client;
  exports io.github.plaidschema.client.retry;
  exports io.github.plaidschema.client.transport;
  exports io.github.plaidschema.client.webhook;
}
