package io.github.plaidschema.gson;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes every {@code OpenEnum}, and reads those of which it is known how they are spelled. */
final class OpenEnumAdapter extends TypeAdapter<OpenEnum<?>> {

  private final Class<?> constants;
  private final BridgeCodecs codecs;

  OpenEnumAdapter(Class<?> constants, BridgeCodecs codecs) {
    this.constants = constants;
    this.codecs = codecs;
  }

  @Override
  public @Nullable OpenEnum<?> read(JsonReader in) throws IOException {
    return reading(codecOfConstants()).read(in);
  }

  /** Asked for at the first value: Gson makes adapters also for what it never reads. */
  private JsonCodec<? extends OpenEnum<?>> codecOfConstants() {
    try {
      return codecs.openEnum(constants);
    } catch (IllegalArgumentException unknown) {
      throw new JsonParseException(unknown.getMessage(), unknown);
    }
  }

  private <T extends OpenEnum<?>> SchemaAdapter<T> reading(JsonCodec<T> codec) {
    return new SchemaAdapter<>(OpenEnum.class, codec, true, codecs.limits(), null);
  }

  @Override
  public void write(JsonWriter out, @Nullable OpenEnum<?> value) throws IOException {
    out.value(value == null ? null : value.value());
  }
}
