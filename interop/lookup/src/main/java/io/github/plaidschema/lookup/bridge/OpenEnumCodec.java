package io.github.plaidschema.lookup.bridge;

import io.github.plaidschema.json.EnumNames;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.json.OpenEnum;

/** Reads and writes a text of a set that grows. */
final class OpenEnumCodec<E extends Enum<E>> extends JsonCodec<OpenEnum<E>> {

  private final EnumNames<E> names;

  OpenEnumCodec(EnumNames<E> names) {
    this.names = names;
  }

  @Override
  public OpenEnum<E> read(JsonReader in) {
    return in.readOpenEnum(names);
  }

  @Override
  public void write(JsonWriter out, OpenEnum<E> value) {
    out.writeOpenEnum(value);
  }
}
