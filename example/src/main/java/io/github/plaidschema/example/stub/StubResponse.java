package io.github.plaidschema.example.stub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.error.PlaidErrorJson;
import io.github.plaidschema.example.error.PlaidErrorType;
import io.github.plaidschema.json.JsonCodec;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

/** What the stub sends: a status, a type of content, and the bytes. */
final class StubResponse {

  private final int status;
  private final String contentType;
  private final byte[] body;

  private StubResponse(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  static <T> StubResponse of(JsonCodec<T> codec, T value) {
    return json(200, codec.writeBytes(value));
  }

  static StubResponse error(int status, PlaidErrorType type, String code, String message) {
    PlaidError error =
        PlaidError.builder()
            .errorType(type)
            .errorCode(code)
            .errorMessage(message)
            .displayMessage(null)
            .requestId(newRequestId())
            .suggestedAction(null)
            .build();
    return json(status, PlaidErrorJson.CODEC.writeBytes(error));
  }

  static StubResponse page(int status, String html) {
    return new StubResponse(status, "text/html", html.getBytes(UTF_8));
  }

  private static StubResponse json(int status, byte[] body) {
    return new StubResponse(status, "application/json", body);
  }

  /** The first half of it. */
  StubResponse cutOff() {
    return new StubResponse(status, contentType, Arrays.copyOf(body, body.length / 2));
  }

  /** Sends it as the response of an exchange, which ends with it. */
  void send(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", contentType);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  static String newRequestId() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 15);
  }
}
