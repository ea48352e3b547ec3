package io.github.plaidschema.benchmarks.contender;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.github.plaidschema.benchmarks.corpus.Family;
import java.io.IOException;
import java.util.Objects;

/** The converters that its annotation processor generates; reader and writer are used again. */
final class DslJsonLibrary implements Library {
  private final DslJson<Object> json = new DslJson<>(Settings.basicSetup());

  @Override
  public Binding bind(Family family) {
    JsonWriter writer = json.newWriter();
    Class<?> type = ClassModels.of(family);
    return new Binding() {
      @Override
      public Object read(byte[] document) throws IOException {
        return Objects.requireNonNull(json.deserialize(type, document, document.length));
      }

      @Override
      public byte[] write(Object value) throws IOException {
        writer.reset();
        json.serialize(writer, value);
        return writer.toByteArray();
      }
    };
  }
}
