package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, as they are collected, in addition to its body. */
final class CallParameters {

  /** A property of the body that is replaced; null removes it. */
  record Property(String path, @Nullable JsonValue value) {}

  private final Map<String, String> path = new LinkedHashMap<>();
  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private final Headers.Builder headers = Headers.builder();
  private final List<Property> properties = new ArrayList<>();

  CallParameters copy() {
    CallParameters copy = new CallParameters();
    copy.path.putAll(path);
    copy.query.putAll(query);
    copy.headers.setAll(headers.build());
    copy.properties.addAll(properties);
    return copy;
  }

  void addPath(String name, @Nullable Object value) {
    List<String> texts = ParameterText.all(value);
    if (texts.size() != 1) {
      throw new IllegalArgumentException("the path parameter " + name + " is not one value");
    }
    path.put(name, texts.get(0));
  }

  void setQuery(String name, @Nullable Object value) {
    query.put(name, ParameterText.all(value));
  }

  void addHeader(String name, @Nullable Object value) {
    for (String text : ParameterText.all(value)) {
      HeaderRules.check(name, text);
      headers.add(name, text);
    }
  }

  void setProperty(String propertyPath, @Nullable JsonValue value) {
    properties.removeIf(property -> property.path().equals(propertyPath));
    properties.add(new Property(propertyPath, value));
  }

  /** Whether the caller has given the idempotency key as a header. */
  boolean hasKey(ApiOperation<?, ?> operation) {
    String header = operation.keyHeader();
    return header != null && headers.build().first(header).isPresent();
  }

  Map<String, String> path() {
    return path;
  }

  Map<String, List<String>> query() {
    return query;
  }

  Headers.Builder headers() {
    return headers;
  }

  List<Property> properties() {
    return properties;
  }
}
