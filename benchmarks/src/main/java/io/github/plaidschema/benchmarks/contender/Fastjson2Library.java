package io.github.plaidschema.benchmarks.contender;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import io.github.plaidschema.benchmarks.corpus.Family;
import java.util.function.Function;

/** Bytes in, bytes out, and no feature but the nulls: each one costs a check. */
record Fastjson2Library(Function<Family, Class<?>> models) implements Library {

  @Override
  public Binding bind(Family family) {
    Class<?> type = models.apply(family);
    return new Binding() {
      @Override
      public Object read(byte[] json) {
        return JSON.parseObject(json, type);
      }

      @Override
      public byte[] write(Object value) {
        return JSON.toJSONBytes(value, JSONWriter.Feature.WriteNulls);
      }
    };
  }
}
