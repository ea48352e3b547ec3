package io.github.plaidschema.example.stub;

import io.github.plaidschema.client.testing.StubResponse;
import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.error.PlaidErrorJson;
import io.github.plaidschema.example.error.PlaidErrorType;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateResponse;
import io.github.plaidschema.example.link.LinkTokenCreateResponseJson;
import io.github.plaidschema.example.link.LinkTokenGetMetadataResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseBuilder;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonValue;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The Link tokens that were created, and what is told of each. */
final class LinkTokens {

  private static final Duration LIFETIME = Duration.ofHours(4);

  private final Map<String, LinkTokenGetResponse> created = new ConcurrentHashMap<>();
  private final LinkTokenGetResponse sample;

  /**
   * No tokens yet.
   *
   * @param sample whose sessions every token has
   */
  LinkTokens(LinkTokenGetResponse sample) {
    this.sample = sample;
  }

  StubResponse create(LinkTokenCreateRequest request) {
    String token = "link-sandbox-" + UUID.randomUUID();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    OffsetDateTime expiration = now.plus(LIFETIME);
    created.put(
        token,
        LinkTokenGetResponseBuilder.from(sample)
            .linkToken(token)
            .createdAt(now)
            .expiration(expiration)
            .metadata(metadata(request))
            .build());
    return StubResponse.of(
        LinkTokenCreateResponseJson.CODEC,
        LinkTokenCreateResponse.builder()
            .linkToken(token)
            .expiration(expiration)
            .requestId(newRequestId())
            .build());
  }

  private static LinkTokenGetMetadataResponse metadata(LinkTokenCreateRequest request) {
    return LinkTokenGetMetadataResponse.builder()
        .initialProducts(request.products().orElse(List.of()))
        .webhook(request.webhook().orElse(null))
        .countryCodes(request.countryCodes())
        .language(request.language())
        .redirectUri(request.redirectUri().orElse(null))
        .clientName(request.clientName())
        .build();
  }

  StubResponse get(String token) {
    Optional<SpecialToken> special =
        Arrays.stream(SpecialToken.values())
            .filter(candidate -> candidate.token().equals(token))
            .findFirst();
    if (special.isPresent()) {
      return special(special.get());
    }
    LinkTokenGetResponse found = created.get(token);
    return found != null
        ? told(found)
        : error(
            400,
            PlaidErrorType.INVALID_INPUT,
            "INVALID_LINK_TOKEN",
            "the provided link token is unknown or expired");
  }

  private StubResponse special(SpecialToken token) {
    return switch (token) {
      case ITEM_LOGIN_REQUIRED ->
          error(
              400,
              PlaidErrorType.ITEM_ERROR,
              "ITEM_LOGIN_REQUIRED",
              "the login details of this item have changed");
      case RATE_LIMIT ->
          error(
              429,
              PlaidErrorType.RATE_LIMIT_EXCEEDED,
              "RATE_LIMIT",
              "too many requests, try again later");
      case DRIFTED -> StubResponse.of(JsonValue.CODEC, drifted());
      case CUT_OFF -> cutOff(told(sample));
      case BAD_GATEWAY -> StubResponse.text(502, "text/html", "<html><h1>Bad Gateway</h1></html>");
    };
  }

  private static StubResponse told(LinkTokenGetResponse response) {
    return StubResponse.of(
        LinkTokenGetResponseJson.CODEC,
        LinkTokenGetResponseBuilder.from(response).requestId(newRequestId()).build());
  }

  private JsonValue drifted() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    JsonValue.CODEC
        .read(LinkTokenGetResponseJson.CODEC.writeBytes(sample))
        .asObject()
        .ifPresent(document -> members.putAll(document.members()));
    members.remove("metadata");
    members.put("link_flow", JsonValue.of("brand_new"));
    return JsonValue.object(members);
  }

  /** Half of a document, in a response that is whole. */
  private static StubResponse cutOff(StubResponse whole) {
    byte[] body = whole.body();
    return StubResponse.bytes(200, "application/json", Arrays.copyOf(body, body.length / 2));
  }

  static StubResponse error(int status, PlaidErrorType type, String code, String message) {
    PlaidError error =
        PlaidError.builder()
            .errorType(type)
            .errorCode(code)
            .errorMessage(message)
            .displayMessage(null)
            .requestId(newRequestId())
            .build();
    return StubResponse.json(status, PlaidErrorJson.CODEC.writeString(error));
  }

  private static String newRequestId() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 15);
  }
}
