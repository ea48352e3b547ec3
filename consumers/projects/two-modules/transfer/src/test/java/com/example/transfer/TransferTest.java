package com.example.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.common.AmountBuilder;
import com.example.common.AmountJson;
import com.example.common.Party;
import com.example.common.Party_PersonBuilder;
import io.github.plaidschema.json.JsonException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferTest {
  private static final String JSON =
      """
      {"request_id":"r1","hint":null,"fee":{"value":0.10,"currency":"EUR"},\
      "amount":{"value":7.00,"currency":"EUR"},"from":{"name":"Ada"},\
      "to":[{"iban":"DE00"},{"phone":"1"}]}""";

  @Test
  void usesTheSchemasOfTheJar() {
    assertTrue(
        AmountJson.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath()
            .endsWith("payments-common-1.0.jar"));
  }

  @Test
  void readsWhatTheJarDescribes() {
    Transfer transfer = TransferJson.CODEC.read(JSON);

    assertNull(transfer.hint());
    assertEquals(new BigDecimal("0.10"), transfer.fee().orElseThrow().value());
    assertEquals("Ada", assertInstanceOf(Party.Person.class, transfer.from()).name());
    assertInstanceOf(Party.Holder.class, transfer.to().get(0));
    assertInstanceOf(Party.Unknown.class, transfer.to().get(1));
  }

  @Test
  void writesWhatItRead() {
    assertEquals(JSON, TransferJson.CODEC.writeString(TransferJson.CODEC.read(JSON)));
  }

  @Test
  void buildsWithTheBuildersOfTheJar() {
    Transfer transfer =
        TransferBuilder.create()
            .requestId("r2")
            .amount(AmountBuilder.create().value(BigDecimal.TEN).currency("USD").build())
            .from(Party_PersonBuilder.create().name("Bo").build())
            .to(List.of())
            .build();

    assertEquals(
        "{\"request_id\":\"r2\",\"hint\":null,\"amount\":{\"value\":10,\"currency\":\"USD\"},"
            + "\"from\":{\"name\":\"Bo\"},\"to\":[]}",
        TransferJson.CODEC.writeString(transfer));
  }

  @Test
  void namesThePlaceInAnObjectOfTheJar() {
    JsonException rejected =
        assertThrows(
            JsonException.class, () -> TransferJson.CODEC.read("{\"amount\":{\"value\":tru}}"));

    assertEquals("$.amount.value", rejected.path());
  }
}
