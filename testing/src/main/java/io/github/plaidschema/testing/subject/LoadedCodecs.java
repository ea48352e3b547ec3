package io.github.plaidschema.testing.subject;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.UnionDescription;
import io.github.plaidschema.testing.generate.KnownCodecs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks the codecs of a class loader. */
public final class LoadedCodecs implements KnownCodecs {

  /** What codecs of authors are likely to read. */
  private static final List<JsonValue> GUESSES =
      Stream.of(
              "\"a\"",
              "\"1.10\"",
              "\"12\"",
              "\"1:2\"",
              "\"1.10 USD\"",
              "\"USD\"",
              "\"yes\"",
              "\"2024-02-29\"",
              "\"2024-02-29T10:00:00Z\"",
              "\"PT1H\"",
              "\"00000000-0000-4000-8000-00000000000a\"",
              "\"a@example.com\"",
              "1",
              "1.10",
              "true",
              "[]",
              "{}")
          .map(JsonValue.CODEC::read)
          .toList();

  private final GeneratedTypes types;
  private final Map<String, List<JsonValue>> given;
  private final Map<String, List<JsonValue>> found = new HashMap<>();

  /**
   * @param given values that codecs of authors read, by the binary names of the codecs
   */
  public LoadedCodecs(GeneratedTypes types, Map<String, List<JsonValue>> given) {
    this.types = types;
    this.given = Map.copyOf(given);
  }

  @Override
  public List<JsonValue> samples(String codec) {
    List<JsonValue> own = given.get(codec);
    return own != null ? own : found.computeIfAbsent(codec, this::guess);
  }

  private List<JsonValue> guess(String name) {
    JsonCodec<?> codec = types.authorsCodec(name);
    return GUESSES.stream().filter(value -> survives(codec, value)).toList();
  }

  private static <T> boolean survives(JsonCodec<T> codec, JsonValue value) {
    try {
      byte[] written = codec.writeBytes(codec.read(value.toString()));
      return value.equals(JsonValue.CODEC.read(written));
    } catch (RuntimeException e) {
      // A guess that is wrong may fail in any way.
      return false;
    }
  }

  @Override
  public boolean isReadAs(
      UnionDescription union, UnionDescription.Variant variant, JsonValue value) {
    try {
      Object read = types.codec(union).strict().read(value.toString());
      return types.type(variant.schema().binaryName()).isInstance(read);
    } catch (JsonException e) {
      return false;
    }
  }
}
