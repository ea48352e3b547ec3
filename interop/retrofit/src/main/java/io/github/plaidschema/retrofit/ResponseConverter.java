package io.github.plaidschema.retrofit;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/**
 * Reads the body of a response, which is UTF-8 whatever its headers say (RFC 8259, section 8.1).
 */
record ResponseConverter<T>(JsonCodec<T> codec) implements Converter<ResponseBody, T> {

  @Override
  public T convert(ResponseBody body) throws IOException {
    try (body) {
      return codec.read(body.byteStream());
    } catch (JsonException rejected) {
      throw new RejectedResponseException(rejected);
    }
  }
}
