package io.github.plaidschema.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The codecs that are made from other codecs. Each method returns what it makes as a {@link
 * JsonCodec}: to verify a caller that returned the classes themselves, every JVM would load them.
 */
final class DerivedCodecs {

  private DerivedCodecs() {}

  /** A codec with other settings. */
  static <T> JsonCodec<T> configured(JsonCodec<T> codec, CodecSettings settings) {
    return new Configured<>(codec, settings);
  }

  /** A codec of arrays of what a codec reads. */
  static <T> JsonCodec<List<T>> listOf(JsonCodec<T> element, CodecSettings settings) {
    return new OfList<>(element, settings);
  }

  /** A codec of objects whose properties are what a codec reads. */
  static <T> JsonCodec<Map<String, T>> mapOf(JsonCodec<T> value, CodecSettings settings) {
    return new OfMap<>(value, settings);
  }

  /** A codec of two functions. Anonymous, so that messages name "a codec". */
  static <T> JsonCodec<T> of(
      Function<? super JsonReader, ? extends T> reader,
      BiConsumer<? super JsonWriter, ? super T> writer) {
    return new JsonCodec<>() {
      @Override
      public T read(JsonReader in) {
        return reader.apply(in);
      }

      @Override
      public void write(JsonWriter out, T value) {
        writer.accept(out, value);
      }
    };
  }

  /** A codec of what a function makes of what a codec reads. */
  static <T, U> JsonCodec<U> map(
      JsonCodec<T> codec,
      CodecSettings settings,
      Function<? super T, ? extends U> from,
      Function<? super U, ? extends T> to) {
    return new JsonCodec<>(settings) {
      @Override
      public U read(JsonReader in) {
        return from.apply(in.readWith(codec));
      }

      @Override
      public void write(JsonWriter out, U value) {
        out.writeWith(codec, to.apply(value));
      }
    };
  }

  private static final class Configured<T> extends JsonCodec<T> {

    private final JsonCodec<T> codec;

    Configured(JsonCodec<T> codec, CodecSettings settings) {
      super(settings);
      this.codec = codec;
    }

    @Override
    JsonCodec<T> withoutSettings() {
      return codec;
    }

    @Override
    public T read(JsonReader in) {
      return codec.read(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
      codec.write(out, value);
    }
  }

  private static final class OfList<T> extends JsonCodec<List<T>> {

    private final JsonCodec<T> element;

    OfList(JsonCodec<T> element, CodecSettings settings) {
      super(settings);
      this.element = element;
    }

    @Override
    public List<T> read(JsonReader in) {
      List<T> elements = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        elements.add(in.readWith(element));
      }
      in.endArray();
      return Collections.unmodifiableList(elements);
    }

    @Override
    public void write(JsonWriter out, List<T> value) {
      out.beginArray();
      for (T each : value) {
        out.writeWith(element, each);
      }
      out.endArray();
    }
  }

  private static final class OfMap<T> extends JsonCodec<Map<String, T>> {

    private final JsonCodec<T> value;

    OfMap(JsonCodec<T> value, CodecSettings settings) {
      super(settings);
      this.value = value;
    }

    @Override
    public Map<String, T> read(JsonReader in) {
      Map<String, T> members = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        members.put(in.nextName(), in.readWith(value));
      }
      in.endObject();
      return Collections.unmodifiableMap(members);
    }

    @Override
    public void write(JsonWriter out, Map<String, T> members) {
      out.beginObject();
      members.forEach(
          (name, each) -> {
            out.name(name);
            out.writeWith(value, each);
          });
      out.endObject();
    }
  }
}
