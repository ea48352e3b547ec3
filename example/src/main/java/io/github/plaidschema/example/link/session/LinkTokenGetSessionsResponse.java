package io.github.plaidschema.example.link.session;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Link session: what the user did, and how it ended. */
@PlaidSchema
public interface LinkTokenGetSessionsResponse {

  /** Identifies the session. */
  String linkSessionId();

  /** When the user first opened the session. */
  Optional<OffsetDateTime> startedAt();

  /** When the session ended; empty while it lasts. */
  Optional<OffsetDateTime> finishedAt();

  /**
   * What Link handed over on success.
   *
   * @deprecated Only older integrations receive it; {@link #results()} took its place.
   */
  @Deprecated
  Optional<LinkSessionSuccess> onSuccess();

  /**
   * How the user left without success.
   *
   * @deprecated Only older integrations receive it; {@link #exit()} took its place.
   */
  @Deprecated
  Optional<LinkSessionExitDeprecated> onExit();

  /** How the user left without success. */
  Optional<LinkSessionExit> exit();

  /** What the user did, step by step, in the order in which Plaid reports it. */
  Optional<List<LinkEvent>> events();

  /** What the session achieved. */
  Optional<LinkSessionResults> results();

  /** The properties that no accessor names, in the order of the document. */
  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();

  /** Starts with no field set. */
  static LinkTokenGetSessionsResponseBuilder builder() {
    return LinkTokenGetSessionsResponseBuilder.create();
  }
}
