package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;
import java.util.function.Function;
import org.apache.fory.json.ForyJson;

/** Code generation is on by itself; in the calling thread, so that no measurement runs without. */
final class ForyJsonLibrary implements Library {
  private final Function<Family, Class<?>> models;
  private final ForyJson fory =
      ForyJson.builder().writeNullFields(true).withAsyncCompilation(false).build();

  ForyJsonLibrary(Function<Family, Class<?>> models) {
    this.models = models;
  }

  @Override
  public Binding bind(Family family) {
    Class<?> type = models.apply(family);
    return new Binding() {
      @Override
      public Object read(byte[] json) {
        return fory.fromJson(json, type);
      }

      @Override
      public byte[] write(Object value) {
        return fory.toJsonBytes(value);
      }
    };
  }
}
