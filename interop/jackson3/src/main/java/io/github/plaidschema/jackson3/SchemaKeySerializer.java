package io.github.plaidschema.jackson3;

import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.JsonTree;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the values of a schema as keys of a map, if their JSON is a string. */
final class SchemaKeySerializer<T> extends ValueSerializer<T> {

  private final SchemaCodec<T> schema;

  SchemaKeySerializer(SchemaCodec<T> schema) {
    this.schema = schema;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    Optional<String> key = JsonTree.of(schema.codec().writeString(value)).asString();
    if (key.isEmpty()) {
      context.reportMappingProblem(
          "The key of a map is a string in JSON, which %s is not", schema.type().getName());
      return;
    }
    out.writeName(key.get());
  }
}
