package com.example.quote;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import java.time.Duration;

/** Reads and writes a duration as a number of milliseconds. */
public final class DurationCodec extends JsonCodec<Duration> {
  @Override
  public Duration read(JsonReader in) {
    return Duration.ofMillis(in.readLong());
  }

  @Override
  public void write(JsonWriter out, Duration value) {
    out.writeLong(value.toMillis());
  }
}
