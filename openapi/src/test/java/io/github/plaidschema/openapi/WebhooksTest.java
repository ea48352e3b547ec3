package io.github.plaidschema.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.client.webhook.WebhookVerificationException;
import io.github.plaidschema.client.webhook.WebhookVerifier;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.PlaidDocument;
import io.github.plaidschema.openapi.testing.WebhookSigner;
import io.github.plaidschema.testing.SchemaContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The overrides of the page on webhooks make unions of all webhooks of Plaid's document. */
@Tag("slow")
final class WebhooksTest {
  private static final Path PAGE = Path.of("..", "docs", "client.md");

  private static PlaidDocument document;
  private static Imported imported;
  private static Compiled compiled;

  @BeforeAll
  static void imports(@TempDir Path folder) throws IOException {
    document = PlaidDocument.orSkip();
    Path overrides = Files.writeString(folder.resolve("overrides.yml"), overrides());
    imported =
        Imported.document(
            Files.readString(PlaidDocument.file()),
            settings -> settings.overrides(overrides).include("Webhook", "ProcessorWebhook"));
    compiled = imported.compile();
  }

  private static String overrides() throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^```yaml\n(unions:.*?)^```$").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  /** The schemas that became variants of a union, by the names of their types. */
  private static List<Class<?>> variants(String union) {
    return Arrays.stream(compiled.type("api." + union).getPermittedSubclasses())
        .filter(type -> !type.getSimpleName().equals("Unknown"))
        .<Class<?>>map(type -> type)
        .toList();
  }

  @Test
  void nearlyAllWebhooksAreVariants() {
    List<String> webhooks = new ArrayList<>();
    document.schemas().propertyNames().stream()
        .filter(name -> name.endsWith("Webhook"))
        .forEach(webhooks::add);

    assertThat(webhooks).hasSize(91);
    assertThat(variants("Webhook")).hasSizeGreaterThan(80);
    assertThat(variants("ProcessorWebhook")).hasSizeGreaterThan(5);
    List<Class<?>> variants = new ArrayList<>(variants("Webhook"));
    variants.addAll(variants("ProcessorWebhook"));
    List<String> types = variants.stream().map(Class::getName).toList();
    for (String webhook : webhooks) {
      boolean isLeftOut = webhook.startsWith("Fallback") || webhook.equals("ItemStatusLastWebhook");
      assertThat(types.contains(imported.report().types().get(webhook)))
          .as(webhook)
          .isNotEqualTo(isLeftOut);
    }
  }

  @Test
  void eachExampleIsReadAsItsVariantAndWrittenAsItCame() {
    int examples = 0;
    for (String union : List.of("Webhook", "ProcessorWebhook")) {
      JsonCodec<Object> codec = compiled.codec(union);
      for (Map.Entry<String, String> type : imported.report().types().entrySet()) {
        Class<?> variant = compiled.type(type.getValue());
        for (JsonNode example :
            variants(union).contains(variant)
                ? document.examplesOf(type.getKey())
                : List.<JsonNode>of()) {
          examples++;
          String json = example.toString();
          Object value = codec.read(json);
          assertThat(value).as(type.getKey()).isInstanceOf(variant);
          assertThat(JsonValue.CODEC.read(codec.writeBytes(value)))
              .isEqualTo(JsonValue.CODEC.read(json));
          assertThat(codec.check(json))
              .as(type.getKey())
              .extracting(JsonViolation::path)
              .doesNotContain("$.webhook_type", "$.webhook_code");
        }
      }
    }
    assertThat(examples).isGreaterThan(80);
  }

  @Test
  void eachExampleThatWasSignedIsVerifiedAndReadAsItsVariant() throws Exception {
    WebhookSigner signer = new WebhookSigner();
    WebhookVerifier verifier = WebhookVerifier.of(id -> Optional.of(signer.key()));
    int verified = 0;
    for (String union : List.of("Webhook", "ProcessorWebhook")) {
      for (Map.Entry<String, String> type : imported.report().types().entrySet()) {
        Class<?> variant = compiled.type(type.getValue());
        for (JsonNode example :
            variants(union).contains(variant)
                ? document.examplesOf(type.getKey())
                : List.<JsonNode>of()) {
          byte[] body = example.toString().getBytes(UTF_8);
          assertThat(verifier.read(signer.token(body), body, compiled.codec(union)))
              .isInstanceOf(variant);
          verified++;
        }
      }
    }
    assertThat(verified).isGreaterThan(80);
    assertThatThrownBy(
            () ->
                verifier.read(
                    signer.token(new byte[0]), "{}".getBytes(UTF_8), compiled.codec("Webhook")))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void theValuesAreNotedThatPlaidStatesInWords() {
    assertThat(imported.findings())
        .anyMatch(
            each ->
                each.contains("ItemErrorWebhook")
                    && each.contains("webhook_type is \"ITEM\" and webhook_code is \"ERROR\""));
  }

  @Test
  void theUnionsKeepTheirContracts() {
    SchemaContract.of(compiled.type("api.Webhook")).verify();
    SchemaContract.of(compiled.type("api.ItemErrorWebhook")).verify();
    SchemaContract.of(compiled.type("api.ProcessorWebhook")).verify();
  }
}
