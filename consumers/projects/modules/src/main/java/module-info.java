/** Reads webhooks. */
module com.example.webhook {
  requires transitive io.github.plaidschema.runtime;

  exports com.example.webhook;
  exports com.example.webhook.event;
}
