package com.example.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.webhook.event.ItemWebhook;
import com.example.webhook.event.ItemWebhookBuilder;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonCodec;
import org.junit.jupiter.api.Test;

class WebhookTest {
  private static final String JSON =
      "{\"webhook_type\":\"ITEM\",\"item_id\":\"i1\",\"environment\":null}";

  @Test
  void runsOnTheModulePath() {
    assertEquals("com.example.webhook", WebhookJson.class.getModule().getName());
    assertEquals("io.github.plaidschema.runtime", JsonCodec.class.getModule().getName());
    assertEquals("io.github.plaidschema.annotations", PlaidSchema.class.getModule().getName());
  }

  @Test
  void readsAVariantOfAnotherPackageAndWritesItBack() {
    Webhook webhook = WebhookJson.CODEC.read(JSON);

    assertEquals("i1", assertInstanceOf(ItemWebhook.class, webhook).itemId());
    assertEquals(JSON, WebhookJson.CODEC.writeString(webhook));
  }

  @Test
  void keepsAVariantThatItDoesNotKnow() {
    String transfer = "{\"webhook_type\":\"TRANSFER\",\"amount\":1.10}";
    Webhook webhook = WebhookJson.CODEC.read(transfer);

    assertTrue(webhook instanceof Webhook.Unknown);
    assertEquals(transfer, WebhookJson.CODEC.writeString(webhook));
  }

  @Test
  void buildsAVariant() {
    ItemWebhook built = ItemWebhookBuilder.create().webhookType("ITEM").itemId("i2").build();

    assertEquals("item i2", Main.line(built));
  }
}
