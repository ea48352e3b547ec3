package com.example.webhook;

import com.example.webhook.event.ItemWebhook;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.json.UnknownVariant;

/** What a service tells of its own accord. */
@PlaidUnion(
    discriminator = "webhook_type",
    mapping = @PlaidUnion.Mapping(value = "ITEM", variant = ItemWebhook.class))
public sealed interface Webhook permits ItemWebhook, Webhook.Unknown {

  /** A webhook that this version does not know. */
  non-sealed interface Unknown extends Webhook, UnknownVariant {}
}
