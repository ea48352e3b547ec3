package io.github.plaidschema.client.testing.sockets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.client.TransportException;
import io.github.plaidschema.client.testing.Fault;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import io.github.plaidschema.client.transport.JdkTransport;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class TlsTest {

  private final StubService service = Echo.service();

  private static JdkTransport trusting(SSLContext context) {
    return JdkTransport.builder().sslContext(context).build();
  }

  @Test
  void aTrustedServiceIsCalled(@TempDir Path folder) throws Exception {
    SSLContext context = Certificate.create(folder, "ip:127.0.0.1").context();
    service.on(Echo.OPERATION).respondWith(request -> request).meets(new Fault.ResetAfterRead());
    try (StubServer server = StubServer.start(service, context)) {
      assertThat(Echo.call(server.url(), trusting(context)).send()).isEqualTo(Echo.REQUEST);
    }
    assertThat(service.requests()).hasSize(2);
  }

  @Test
  void aServiceThatIsNotTrustedGetsNothingAndIsAskedOnce(@TempDir Path folder) throws Exception {
    try (StubServer server =
        StubServer.start(service, Certificate.create(folder, "ip:127.0.0.1").context())) {
      assertRejected(server, JdkTransport.create());
    }
  }

  @Test
  void aCertificateForAnotherNameIsNotTrusted(@TempDir Path folder) throws Exception {
    SSLContext context = Certificate.create(folder, "dns:other.example").context();
    try (StubServer server = StubServer.start(service, context)) {
      assertRejected(server, trusting(context));
    }
  }

  private void assertRejected(StubServer server, JdkTransport transport) {
    assertThatThrownBy(() -> Echo.call(server.url(), transport).send())
        .isInstanceOfSatisfying(
            TransportException.class, failure -> assertThat(failure.attempts()).isEqualTo(1))
        .hasMessage("POST /echo: no secure connection")
        .hasCauseInstanceOf(SSLException.class);
    assertThat(service.requests()).isEmpty();
  }
}
