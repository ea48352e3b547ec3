package io.github.plaidschema.openapi.read;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of OpenAPI and JSON Schema, and which kinds of values their keywords take. Keywords
 * that are not listed take any value, or are not read.
 */
enum ObjectShape {
  DOCUMENT(
      entry("info", ValueShape.OBJECT),
      entry("servers", ValueShape.OBJECTS),
      entry("paths", ValueShape.OBJECTS_BY_NAME),
      entry("webhooks", ValueShape.OBJECTS_BY_NAME),
      entry("components", ValueShape.OBJECT),
      entry("security", ValueShape.OBJECTS),
      entry("tags", ValueShape.OBJECTS),
      entry("externalDocs", ValueShape.OBJECT)),
  INFO(entry("title", ValueShape.TEXT), entry("description", ValueShape.TEXT)),
  COMPONENTS(
      entry("schemas", ValueShape.OBJECT),
      entry("responses", ValueShape.OBJECTS_BY_NAME),
      entry("parameters", ValueShape.OBJECTS_BY_NAME),
      entry("examples", ValueShape.OBJECT),
      entry("requestBodies", ValueShape.OBJECTS_BY_NAME),
      entry("headers", ValueShape.OBJECTS_BY_NAME),
      entry("securitySchemes", ValueShape.OBJECTS_BY_NAME),
      entry("links", ValueShape.OBJECTS_BY_NAME),
      entry("callbacks", ValueShape.OBJECTS_BY_NAME),
      entry("pathItems", ValueShape.OBJECTS_BY_NAME),
      entry("mediaTypes", ValueShape.OBJECTS_BY_NAME)),
  SERVER(
      entry("url", ValueShape.STRING),
      entry("description", ValueShape.TEXT),
      entry("variables", ValueShape.OBJECTS_BY_NAME)),
  SECURITY_SCHEME(
      entry("$ref", ValueShape.STRING),
      entry("type", ValueShape.STRING),
      entry("in", ValueShape.STRING),
      entry("scheme", ValueShape.STRING),
      entry("name", ValueShape.STRING)),
  PATH_ITEM(
      entry("$ref", ValueShape.STRING),
      entry("summary", ValueShape.TEXT),
      entry("description", ValueShape.TEXT),
      entry("get", ValueShape.OBJECT),
      entry("put", ValueShape.OBJECT),
      entry("post", ValueShape.OBJECT),
      entry("delete", ValueShape.OBJECT),
      entry("options", ValueShape.OBJECT),
      entry("head", ValueShape.OBJECT),
      entry("patch", ValueShape.OBJECT),
      entry("trace", ValueShape.OBJECT),
      entry("query", ValueShape.OBJECT),
      entry("servers", ValueShape.OBJECTS),
      entry("parameters", ValueShape.OBJECTS)),
  OPERATION(
      entry("operationId", ValueShape.STRING),
      entry("tags", ValueShape.TEXTS),
      entry("summary", ValueShape.TEXT),
      entry("description", ValueShape.TEXT),
      entry("externalDocs", ValueShape.OBJECT),
      entry("deprecated", ValueShape.BOOLEAN),
      entry("parameters", ValueShape.OBJECTS),
      entry("requestBody", ValueShape.OBJECT),
      entry("responses", ValueShape.OBJECTS_BY_NAME),
      entry("callbacks", ValueShape.OBJECTS_BY_NAME),
      entry("security", ValueShape.OBJECTS),
      entry("servers", ValueShape.OBJECTS)),
  PARAMETER(
      entry("$ref", ValueShape.STRING),
      entry("name", ValueShape.STRING),
      entry("in", ValueShape.STRING),
      entry("description", ValueShape.TEXT),
      entry("required", ValueShape.BOOLEAN),
      entry("deprecated", ValueShape.BOOLEAN),
      entry("style", ValueShape.STRING),
      entry("explode", ValueShape.BOOLEAN),
      entry("allowReserved", ValueShape.BOOLEAN),
      entry("schema", ValueShape.SCHEMA),
      entry("content", ValueShape.OBJECTS_BY_NAME)),
  REQUEST_BODY(
      entry("$ref", ValueShape.STRING),
      entry("description", ValueShape.TEXT),
      entry("required", ValueShape.BOOLEAN),
      entry("content", ValueShape.OBJECTS_BY_NAME)),
  RESPONSE(
      entry("$ref", ValueShape.STRING),
      entry("description", ValueShape.TEXT),
      entry("headers", ValueShape.OBJECTS_BY_NAME),
      entry("links", ValueShape.OBJECTS_BY_NAME),
      entry("content", ValueShape.OBJECTS_BY_NAME)),
  MEDIA_TYPE(entry("$ref", ValueShape.STRING), entry("schema", ValueShape.SCHEMA)),
  DISCRIMINATOR(
      entry("propertyName", ValueShape.STRING), entry("mapping", ValueShape.STRINGS_BY_NAME)),
  SCHEMA(
      entry("$ref", ValueShape.STRING),
      entry("$dynamicRef", ValueShape.STRING),
      entry("$recursiveRef", ValueShape.STRING),
      entry("$id", ValueShape.STRING),
      entry("$anchor", ValueShape.STRING),
      entry("$dynamicAnchor", ValueShape.STRING),
      entry("$defs", ValueShape.OBJECT),
      entry("definitions", ValueShape.OBJECT),
      entry("title", ValueShape.TEXT),
      entry("description", ValueShape.TEXT),
      entry("type", ValueShape.TYPES),
      entry("format", ValueShape.STRING),
      entry("pattern", ValueShape.STRING),
      entry("contentEncoding", ValueShape.STRING),
      entry("contentMediaType", ValueShape.STRING),
      entry("enum", ValueShape.ARRAY),
      entry("nullable", ValueShape.BOOLEAN),
      entry("deprecated", ValueShape.BOOLEAN),
      entry("readOnly", ValueShape.BOOLEAN),
      entry("writeOnly", ValueShape.BOOLEAN),
      entry("uniqueItems", ValueShape.BOOLEAN),
      entry("minimum", ValueShape.NUMBER),
      entry("maximum", ValueShape.NUMBER),
      entry("exclusiveMinimum", ValueShape.NUMBER_OR_BOOLEAN),
      entry("exclusiveMaximum", ValueShape.NUMBER_OR_BOOLEAN),
      entry("multipleOf", ValueShape.NUMBER),
      entry("minLength", ValueShape.NUMBER),
      entry("maxLength", ValueShape.NUMBER),
      entry("minItems", ValueShape.NUMBER),
      entry("maxItems", ValueShape.NUMBER),
      entry("minContains", ValueShape.NUMBER),
      entry("maxContains", ValueShape.NUMBER),
      entry("minProperties", ValueShape.NUMBER),
      entry("maxProperties", ValueShape.NUMBER),
      entry("required", ValueShape.NAMES),
      entry("properties", ValueShape.OBJECT),
      entry("patternProperties", ValueShape.OBJECT),
      entry("additionalProperties", ValueShape.SCHEMA),
      entry("unevaluatedProperties", ValueShape.SCHEMA),
      entry("propertyNames", ValueShape.SCHEMA),
      entry("dependentRequired", ValueShape.NAMES_BY_NAME),
      entry("dependentSchemas", ValueShape.OBJECT),
      entry("items", ValueShape.SCHEMA_OR_ARRAY),
      entry("prefixItems", ValueShape.SCHEMAS),
      entry("additionalItems", ValueShape.SCHEMA),
      entry("unevaluatedItems", ValueShape.SCHEMA),
      entry("contains", ValueShape.SCHEMA),
      entry("allOf", ValueShape.SCHEMAS),
      entry("oneOf", ValueShape.SCHEMAS),
      entry("anyOf", ValueShape.SCHEMAS),
      entry("not", ValueShape.SCHEMA),
      entry("if", ValueShape.SCHEMA),
      entry("then", ValueShape.SCHEMA),
      entry("else", ValueShape.SCHEMA),
      entry("discriminator", ValueShape.OBJECT),
      entry("xml", ValueShape.OBJECT),
      entry("externalDocs", ValueShape.OBJECT));

  @SuppressWarnings("ImmutableEnumChecker") // It is a copy that nobody can change.
  private final Map<String, ValueShape> keywords;

  @SafeVarargs
  ObjectShape(Map.Entry<String, ValueShape>... keywords) {
    Map<String, ValueShape> all = new HashMap<>();
    for (Map.Entry<String, ValueShape> keyword : keywords) {
      all.put(keyword.getKey(), keyword.getValue());
    }
    this.keywords = Map.copyOf(all);
  }

  /** The keyword that every such object has; empty if it may have none. */
  Optional<String> indispensable() {
    return this == DISCRIMINATOR ? Optional.of("propertyName") : Optional.empty();
  }

  /** What a keyword takes; empty if that is any value. */
  Optional<ValueShape> of(String keyword) {
    return Optional.ofNullable(keywords.get(keyword));
  }
}
