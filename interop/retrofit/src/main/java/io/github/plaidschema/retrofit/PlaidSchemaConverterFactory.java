package io.github.plaidschema.retrofit;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Has Retrofit send and receive schema types, {@code JsonValue}, and lists and maps of these.
 *
 * <pre>{@code
 * Retrofit retrofit = new Retrofit.Builder()
 *     .baseUrl("https://production.plaid.com/")
 *     .addConverterFactory(PlaidSchemaConverterFactory.create())
 *     .build();
 * }</pre>
 *
 * <p>A response that a codec rejects is a {@link RejectedResponseException}. A schema whose JSON is
 * a string, a number or a boolean is that text in paths, queries and forms. Every other type is
 * left to the factories behind this one.
 *
 * @since 0.1.0
 */
public final class PlaidSchemaConverterFactory extends Converter.Factory {

  private final BridgeCodecs codecs;
  private final TypeCodecs types;

  private PlaidSchemaConverterFactory(BridgeCodecs codecs) {
    this.codecs = codecs;
    this.types = new TypeCodecs(codecs);
  }

  /** For all schema types that are public. */
  public static PlaidSchemaConverterFactory create() {
    return create(BridgeCodecs.found());
  }

  /** With these codecs, limits and strictness. */
  public static PlaidSchemaConverterFactory create(BridgeCodecs codecs) {
    return new PlaidSchemaConverterFactory(codecs);
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    JsonCodec<?> codec = types.of(type).orElse(null);
    return codec == null ? null : new ResponseConverter<>(codec);
  }

  @Override
  public @Nullable Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    JsonCodec<?> codec = types.of(type).orElse(null);
    return codec == null ? null : new RequestConverter<>(codec);
  }

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    SchemaCodec<?> schema = codecs.writing(getRawType(type)).orElse(null);
    return schema == null ? null : new TextConverter<>(schema);
  }
}
