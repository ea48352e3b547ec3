package io.github.plaidschema.gson;

import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Has another adapter read strictly, whatever Gson was told. Gson reads leniently unless it is told
 * otherwise, and then makes strings of malformed JSON. Its first look at a value decides, so the
 * reader is strict before that, also for the elements of a list.
 */
final class StrictAdapter<T> extends TypeAdapter<T> {

  private final TypeAdapter<T> adapter;

  StrictAdapter(TypeAdapter<T> adapter) {
    this.adapter = adapter;
  }

  @Override
  public @Nullable T read(JsonReader in) throws IOException {
    Strictness strictness = in.getStrictness();
    in.setStrictness(Strictness.STRICT);
    try {
      return adapter.read(in);
    } finally {
      in.setStrictness(strictness);
    }
  }

  @Override
  public void write(JsonWriter out, @Nullable T value) throws IOException {
    adapter.write(out, value);
  }
}
