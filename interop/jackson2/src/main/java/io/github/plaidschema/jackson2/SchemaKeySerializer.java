package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.JsonTree;
import java.io.IOException;
import java.util.Optional;

/** Writes the values of a schema as keys of a map, if their JSON is a string. */
final class SchemaKeySerializer<T> extends JsonSerializer<T> {

  private final SchemaCodec<T> schema;

  SchemaKeySerializer(SchemaCodec<T> schema) {
    this.schema = schema;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
    Optional<String> key = JsonTree.of(schema.codec().writeString(value)).asString();
    if (key.isEmpty()) {
      context.reportMappingProblem(
          "The key of a map is a string in JSON, which %s is not", schema.type().getName());
      return;
    }
    out.writeFieldName(key.get());
  }
}
