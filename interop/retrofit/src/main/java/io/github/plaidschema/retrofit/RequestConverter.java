package io.github.plaidschema.retrofit;

import io.github.plaidschema.json.JsonCodec;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import retrofit2.Converter;

/** Writes the body of a request. */
record RequestConverter<T>(JsonCodec<T> codec) implements Converter<T, RequestBody> {

  /** Without a charset, of which RFC 8259, section 11, defines none. */
  private static final MediaType JSON = MediaType.get("application/json");

  @Override
  public RequestBody convert(T value) {
    return RequestBody.create(codec.writeBytes(value), JSON);
  }
}
