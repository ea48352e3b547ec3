package io.github.plaidschema.example;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.link.session.LinkSessionExitMetadata;
import io.github.plaidschema.example.link.session.LinkSessionItemAddResult;
import io.github.plaidschema.example.link.session.LinkSessionResults;
import io.github.plaidschema.example.link.session.LinkSessionSuccess;
import io.github.plaidschema.example.link.session.LinkSessionSuccessMetadata;
import io.github.plaidschema.example.link.session.LinkSessionSuccessMetadataAccount;
import io.github.plaidschema.example.link.session.LinkSessionSuccessMetadataInstitution;
import io.github.plaidschema.example.link.session.LinkTokenGetSessionsResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a Link session ended, in one line. */
final class SessionOutcome {

  private SessionOutcome() {}

  static String of(LinkTokenGetSessionsResponse session) {
    return linked(session)
        .or(() -> left(session))
        .orElseGet(() -> session.finishedAt().isPresent() ? "nothing linked" : "not finished");
  }

  @SuppressWarnings("deprecation") // Older integrations receive nothing but the older form.
  private static Optional<String> linked(LinkTokenGetSessionsResponse session) {
    return session
        .results()
        .map(LinkSessionResults::itemAddResults)
        .filter(items -> !items.isEmpty())
        .map(items -> items.stream().map(SessionOutcome::item).collect(joining("; ")))
        .or(() -> session.onSuccess().map(LinkSessionSuccess::metadata).map(SessionOutcome::item))
        .map(items -> "linked " + items);
  }

  private static String item(LinkSessionItemAddResult item) {
    return item(Optional.ofNullable(item.institution()), item.accounts());
  }

  private static String item(LinkSessionSuccessMetadata item) {
    return item(item.institution(), item.accounts().orElse(List.of()));
  }

  private static String item(
      Optional<LinkSessionSuccessMetadataInstitution> institution,
      List<LinkSessionSuccessMetadataAccount> accounts) {
    return institution
            .flatMap(LinkSessionSuccessMetadataInstitution::name)
            .orElse("an institution without a name")
        + ": "
        + accounts.stream().map(SessionOutcome::account).collect(joining(", "));
  }

  private static String account(LinkSessionSuccessMetadataAccount account) {
    return account.name().orElse("an account without a name")
        + account.subtype().map(subtype -> " (" + subtype + ")").orElse("");
  }

  @SuppressWarnings("deprecation") // Older integrations receive nothing but the older form.
  private static Optional<String> left(LinkTokenGetSessionsResponse session) {
    return session
        .exit()
        .map(exit -> left(exit.error(), exit.metadata()))
        .or(() -> session.onExit().map(exit -> left(exit.error(), exit.metadata())));
  }

  private static String left(
      @Nullable PlaidError error, @Nullable LinkSessionExitMetadata metadata) {
    String reason = error == null ? "no error" : error.errorType() + " " + error.errorCode();
    return "left with "
        + reason
        + Optional.ofNullable(metadata)
            .flatMap(LinkSessionExitMetadata::status)
            .map(status -> " at " + status)
            .orElse("");
  }
}
