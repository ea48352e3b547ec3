package io.github.plaidschema.benchmarks.calls;

import io.github.plaidschema.benchmarks.model.schema.LinkTokenGet_LinkTokenGetResponseJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What somebody writes who has no client. */
final class BareCaller implements Caller {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final LinkTokenGetRequest request = LinkTokenGetRequest.ofSandbox();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;

  BareCaller(String url) {
    uri = URI.create(url + LinkApi.PATH);
  }

  @Override
  public String call() throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(uri)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofByteArray(LinkTokenGetRequestJson.CODEC.writeBytes(request)));
    Library.CREDENTIALS.forEach(builder::header);
    HttpResponse<byte[]> response = http.send(builder.build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return LinkTokenGet_LinkTokenGetResponseJson.CODEC.read(response.body()).requestId();
  }
}
