package com.example.webhook.event;

import com.example.webhook.Webhook;
import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

/** Something happened to an item. */
@PlaidSchema
public non-sealed interface ItemWebhook extends Webhook {
  String webhookType();

  String itemId();

  Optional<String> environment();
}
