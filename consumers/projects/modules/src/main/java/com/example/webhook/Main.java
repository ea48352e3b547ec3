package com.example.webhook;

import com.example.webhook.event.ItemWebhook;
import io.github.plaidschema.json.UnknownVariant;

/** Tells the webhooks apart that are its arguments. */
public final class Main {
  private Main() {}

  /** Prints one line for each argument. */
  public static void main(String[] webhooks) {
    for (String json : webhooks) {
      System.out.println(line(WebhookJson.CODEC.read(json)));
    }
  }

  static String line(Webhook webhook) {
    if (webhook instanceof ItemWebhook item) {
      return "item " + item.itemId();
    }
    return "unknown " + ((UnknownVariant) webhook).json();
  }
}
