package io.github.plaidschema.benchmarks.calls;

import java.util.List;
import java.util.Map;

/** With what the operation is called. */
enum Library {
  /** The JDK's HTTP client alone, with the codecs of Plaid Schema. */
  BARE("bare HttpClient"),

  /** The generated client. */
  PLAID_SCHEMA("plaid-schema"),

  /** The official client: Retrofit, OkHttp and Gson. */
  PLAID_JAVA("plaid-java");

  /** The credentials that each of them sends. */
  static final Map<String, String> CREDENTIALS =
      Map.of("PLAID-CLIENT-ID", "client-1", "PLAID-SECRET", "secret-1");

  private final String title;

  Library(String title) {
    this.title = title;
  }

  /** As it is called in tables. */
  String title() {
    return title;
  }

  /** What the names of the jars begin with that it needs. */
  List<String> jars() {
    return switch (this) {
      case BARE -> List.of("plaid-schema-runtime-", "plaid-schema-annotations-", "jspecify-");
      case PLAID_SCHEMA -> List.of("plaid-schema-", "jspecify-");
      case PLAID_JAVA ->
          List.of(
              "plaid-java-",
              "retrofit-",
              "converter-",
              "okhttp-",
              "logging-interceptor-",
              "okio-",
              "kotlin-stdlib-",
              "gson-",
              "swagger-annotations-",
              "jsr305-",
              "org.apache.oltu");
    };
  }

  /** A caller. Nothing of the other libraries is loaded. */
  Caller connect(String url) {
    return switch (this) {
      case BARE -> new BareCaller(url);
      case PLAID_SCHEMA -> new PlaidSchemaCaller(url);
      case PLAID_JAVA -> new PlaidJavaCaller(url);
    };
  }
}
