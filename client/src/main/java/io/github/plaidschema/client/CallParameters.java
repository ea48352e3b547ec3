package io.github.plaidschema.client;

import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call, as they are collected, in addition to its body. Most calls have none,
 * so that nothing is made for them beforehand.
 */
final class CallParameters {

  /** A property of the body that is replaced; null removes it. */
  record Property(String path, @Nullable JsonValue value) {}

  private Map<String, String> path = Map.of();
  private Map<String, List<String>> query = Map.of();
  private Headers headers = Headers.NONE;
  private List<Property> properties = List.of();

  CallParameters copy() {
    CallParameters copy = new CallParameters();
    copy.path = new LinkedHashMap<>(path);
    copy.query = new LinkedHashMap<>(query);
    copy.headers = headers;
    copy.properties = new ArrayList<>(properties);
    return copy;
  }

  void addPath(String name, @Nullable Object value) {
    List<String> texts = ParameterText.all(value);
    if (texts.size() != 1) {
      throw new IllegalArgumentException("the path parameter " + name + " is not one value");
    }
    path = path.isEmpty() ? new LinkedHashMap<>() : path;
    path.put(name, texts.get(0));
  }

  void setQuery(String name, @Nullable Object value) {
    query = query.isEmpty() ? new LinkedHashMap<>() : query;
    query.put(name, ParameterText.all(value));
  }

  void addHeader(String name, @Nullable Object value) {
    for (String text : ParameterText.all(value)) {
      HeaderRules.check(name, text);
      headers = Headers.builder().setAll(headers).add(name, text).build();
    }
  }

  void setProperty(String propertyPath, @Nullable JsonValue value) {
    properties = properties.isEmpty() ? new ArrayList<>() : properties;
    properties.removeIf(property -> property.path().equals(propertyPath));
    properties.add(new Property(propertyPath, value));
  }

  /** Whether the caller has given the idempotency key as a header. */
  boolean hasKey(ApiOperation<?, ?> operation) {
    String header = operation.keyHeader();
    return header != null && headers.first(header).isPresent();
  }

  Map<String, String> path() {
    return path;
  }

  Map<String, List<String>> query() {
    return query;
  }

  Headers headers() {
    return headers;
  }

  List<Property> properties() {
    return properties;
  }
}
