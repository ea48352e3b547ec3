/** Request and response bodies of the JDK's HTTP client, written and read by codecs. */
module io.github.plaidschema.http {
  requires transitive io.github.plaidschema.runtime;
  requires transitive java.net.http;

  exports io.github.plaidschema.http;
}
