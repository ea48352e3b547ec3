package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.plaid.LinkApiClient;
import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.client.testing.StubServer;
import io.github.plaidschema.client.testing.StubService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopTest {

  @Test
  void aUserGetsALinkToken() {
    StubService service = new StubService();
    service
        .on(LinkApiClient.LINK_TOKEN_CREATE)
        .respondJson(
            """
            {"link_token":"link-1","expiration":"2030-01-01T00:00:00Z","request_id":"r1"}""");
    try (StubServer server = StubServer.start(service)) {
      Client client = Client.builder(server.url()).credentials(Credentials.none()).build();

      assertEquals("link-1", new Shop(client).linkToken("user-1"));
      service.verify();
    }
  }

  @Test
  void withoutCredentialsNothingIsSent() {
    Shop shop = Shop.connect(Map.of());

    assertThrows(IllegalStateException.class, () -> shop.linkToken("user-1"));
  }
}
