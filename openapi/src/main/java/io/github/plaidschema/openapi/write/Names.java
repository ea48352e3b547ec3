package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.ClassName;

/** The types that the files refer to. */
final class Names {
  private static final String ANNOTATIONS = "io.github.plaidschema";
  private static final String JSON = "io.github.plaidschema.json";

  static final ClassName ADDITIONAL_PROPERTIES = annotation("AdditionalProperties");
  static final ClassName DEFAULT_VALUE = annotation("DefaultValue");
  static final ClassName JSON_NAME = annotation("JsonName");
  static final ClassName JSON_NAMING = annotation("JsonNaming");
  static final ClassName NAMING_CASE = annotation("NamingCase");
  static final ClassName PLAID_SCHEMA = annotation("PlaidSchema");
  static final ClassName PLAID_UNION = annotation("PlaidUnion");
  static final ClassName SENSITIVE = annotation("Sensitive");
  static final ClassName WHOLE_VALUE = annotation("WholeValue");
  static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
  static final ClassName OPEN_ENUM = ClassName.get(JSON, "OpenEnum");
  static final ClassName UNKNOWN_VARIANT = ClassName.get(JSON, "UnknownVariant");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private static final String API = "io.github.plaidschema.api";
  private static final String CLIENTS = "io.github.plaidschema.client";

  static final ClassName PLAID_CLIENT = ClassName.get(API, "PlaidClient");
  static final ClassName OPERATION = ClassName.get(API, "Operation");
  static final ClassName PAGES = ClassName.get(API, "Pages");
  static final ClassName PATH = ClassName.get(API, "Path");
  static final ClassName QUERY = ClassName.get(API, "Query");
  static final ClassName HEADER = ClassName.get(API, "Header");
  static final ClassName REPEAT = ClassName.get(API, "Repeat");
  static final ClassName CLIENT = ClassName.get(CLIENTS, "Client");
  static final ClassName BINARY_RESPONSE = ClassName.get(CLIENTS, "BinaryResponse");

  private Names() {}

  private static ClassName annotation(String simpleName) {
    return ClassName.get(ANNOTATIONS, simpleName);
  }
}
