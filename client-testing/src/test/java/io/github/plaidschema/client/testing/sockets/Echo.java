package io.github.plaidschema.client.testing.sockets;

import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.ApiOperation;
import io.github.plaidschema.client.Call;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.ErrorFormat;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.client.transport.Transport;
import io.github.plaidschema.json.JsonValue;
import java.time.Duration;
import java.util.Map;

/** An operation that responds with its request, and clients of it. */
final class Echo {

  static final JsonValue REQUEST = JsonValue.object(Map.of("a", JsonValue.of("b")));

  static final ApiOperation<JsonValue, JsonValue> OPERATION =
      ApiOperation.of("POST /echo", Repeat.ALWAYS, ErrorFormat.UNTYPED)
          .takes(JsonValue.CODEC)
          .returns(JsonValue.CODEC);

  private Echo() {}

  static StubService service() {
    StubService service = new StubService();
    service.on(OPERATION).respondWith(request -> request);
    return service;
  }

  static Call<JsonValue> call(String url, Transport transport) {
    return client(url, transport).call(OPERATION, REQUEST);
  }

  static Client client(String url, Transport transport) {
    return Client.builder(url)
        .credentials(Credentials.headers(() -> Map.of("API-SECRET", "s3cret")))
        .transport(transport)
        .deadline(Duration.ofSeconds(30))
        .retries(RetryPolicy.DEFAULT.withDelays(Duration.ofMillis(1), Duration.ofMillis(5)))
        .build();
  }
}
