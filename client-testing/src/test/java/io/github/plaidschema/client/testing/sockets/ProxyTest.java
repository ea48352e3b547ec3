package io.github.plaidschema.client.testing.sockets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.client.ErrorResponseException;
import io.github.plaidschema.client.UnreadableResponseException;
import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.client.transport.JdkTransport;
import java.nio.file.Path;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ProxyTest {

  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString("user:pr0xy".getBytes(UTF_8));

  private final StubService service = Echo.service();

  private static JdkTransport.Builder through(Proxy proxy) {
    return JdkTransport.builder().proxy(proxy.selector());
  }

  @Test
  void requestsGoThroughAProxy() throws Exception {
    try (Proxy proxy = new Proxy("");
        StubServer server = StubServer.start(service)) {
      assertThat(Echo.call(server.url(), through(proxy).build()).send()).isEqualTo(Echo.REQUEST);
      assertThat(proxy.heads()).singleElement().asString().startsWith("POST http://127.0.0.1:");
    }
  }

  @Test
  void aProxySeesNothingOfWhatGoesThroughItsTunnel(@TempDir Path folder) throws Exception {
    SSLContext context = Certificate.create(folder, "ip:127.0.0.1").context();
    try (Proxy proxy = new Proxy("");
        StubServer server = StubServer.start(service, context)) {
      JdkTransport transport =
          through(proxy)
              .proxyCredentials("user", "pr0xy".toCharArray())
              .sslContext(context)
              .build();

      assertThat(Echo.call(server.url(), transport).send()).isEqualTo(Echo.REQUEST);
      assertThat(proxy.heads())
          .singleElement()
          .asString()
          .startsWith("CONNECT 127.0.0.1:" + server.port())
          .doesNotContain("s3cret", "echo");
      assertThat(service.requests())
          .singleElement()
          .satisfies(
              request ->
                  assertThat(request.headers().names()).doesNotContain("Proxy-Authorization"));
    }
  }

  @Test
  void aProxyThatAsksForAPasswordGetsItAndTheServiceDoesNot() throws Exception {
    try (Proxy proxy = new Proxy(BASIC);
        StubServer server = StubServer.start(service)) {
      JdkTransport transport =
          through(proxy).proxyCredentials("user", "pr0xy".toCharArray()).build();

      assertThat(Echo.call(server.url(), transport).send()).isEqualTo(Echo.REQUEST);
      assertThat(proxy.heads()).hasSize(1);
      assertThat(service.requests())
          .singleElement()
          .satisfies(
              request ->
                  assertThat(request.headers().names()).doesNotContain("Proxy-Authorization"));
    }
  }

  @Test
  void aProxyThatIsNotToldThePasswordIsAnError() throws Exception {
    try (Proxy proxy = new Proxy(BASIC);
        StubServer server = StubServer.start(service)) {
      assertThatThrownBy(() -> Echo.call(server.url(), through(proxy).build()).send())
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("status 407");
      assertThat(service.requests()).isEmpty();
    }
  }

  @Test
  void aServiceThatAsksForAPasswordGetsNone() {
    service
        .on(Echo.OPERATION)
        .respondTo(
            request ->
                StubResponse.error(401, "LOGIN")
                    .withHeader("WWW-Authenticate", "Basic realm=\"s\""));
    try (StubServer server = StubServer.start(service)) {
      JdkTransport transport =
          JdkTransport.builder().proxyCredentials("user", "pr0xy".toCharArray()).build();

      assertThatThrownBy(() -> Echo.call(server.url(), transport).send())
          .isInstanceOf(ErrorResponseException.class)
          .hasMessageContaining("status 401, LOGIN");
      assertThat(service.requests())
          .singleElement()
          .satisfies(
              request ->
                  assertThat(request.headers().names())
                      .doesNotContain("Authorization", "Proxy-Authorization"));
    }
  }
}
