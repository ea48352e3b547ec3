package io.github.plaidschema.example;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.example.link.LinkTokenGetMetadataResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.filter.AccountFiltersResponse;
import io.github.plaidschema.example.link.session.LinkEvent;
import io.github.plaidschema.example.link.session.LinkEventMetadata;
import io.github.plaidschema.example.link.session.LinkTokenGetSessionsResponse;
import io.github.plaidschema.json.OpenEnum;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a Link token is for, when it expires, and what happened in each of its sessions. */
final class LinkTokenSummary {

  private static final String NONE = "none";

  private LinkTokenSummary() {}

  static void print(LinkTokenGetResponse response, Page page) {
    page.table(facts(response, response.metadata()));
    for (LinkTokenGetSessionsResponse session : response.linkSessions().orElse(List.of())) {
      page.title("Session " + session.linkSessionId()).table(course(session));
      List<LinkEvent> events = session.events().orElse(List.of());
      if (!events.isEmpty()) {
        page.gap().table(table(events));
      }
    }
  }

  private static Table facts(LinkTokenGetResponse response, LinkTokenGetMetadataResponse metadata) {
    return new Table()
        .row("application", orNone(metadata.clientName()))
        .row("products", values(metadata.initialProducts()))
        .row("countries", values(metadata.countryCodes()))
        .row("language", orNone(metadata.language()))
        .row("accounts", metadata.accountFilters().map(LinkTokenSummary::filters).orElse("all"))
        .row("webhook", orNone(metadata.webhook()))
        .row("redirect", orNone(metadata.redirectUri()))
        .row("user", response.userId().orElse(NONE))
        .row("created", point(response.createdAt()))
        .row("expires", end(response.expiration(), response.createdAt()))
        .row("request", response.requestId());
  }

  private static Table course(LinkTokenGetSessionsResponse session) {
    @Nullable OffsetDateTime started = session.startedAt().orElse(null);
    return new Table()
        .row("started", point(started))
        .row("finished", end(session.finishedAt().orElse(null), started))
        .row("outcome", SessionOutcome.of(session));
  }

  private static Table table(List<LinkEvent> events) {
    Table table = new Table().row("TIME", "EVENT", "INSTITUTION", "DETAILS");
    for (LinkEvent event : events) {
      LinkEventMetadata metadata = event.eventMetadata();
      table.row(
          event.timestamp(),
          event.eventName(),
          metadata.institutionName().or(metadata::institutionId).orElse("-"),
          details(metadata));
    }
    return table;
  }

  private static String details(LinkEventMetadata metadata) {
    return Stream.of(
            metadata.viewName(),
            metadata.institutionSearchQuery(),
            metadata.matchReason(),
            metadata.brandName(),
            metadata.selection(),
            metadata.mfaType(),
            metadata.errorCode().or(metadata::exitStatus))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String filters(AccountFiltersResponse filters) {
    return Stream.of(
            filters.depository().map(filter -> "depository: " + values(filter.accountSubtypes())),
            filters.credit().map(filter -> "credit: " + values(filter.accountSubtypes())),
            filters.loan().map(filter -> "loan: " + values(filter.accountSubtypes())),
            filters.investment().map(filter -> "investment: " + values(filter.accountSubtypes())))
        .flatMap(Optional::stream)
        .collect(joining("; "));
  }

  /** Joins the values as they came, and marks those that the enum does not name. */
  private static <E extends Enum<E>> String values(List<OpenEnum<E>> values) {
    return values.stream()
        .map(value -> value.known().isPresent() ? value.value() : value.value() + " (unknown)")
        .collect(joining(", "));
  }

  private static String point(@Nullable OffsetDateTime time) {
    return time == null ? NONE : Times.point(time);
  }

  private static String end(@Nullable OffsetDateTime end, @Nullable OffsetDateTime start) {
    return end == null || start == null
        ? point(end)
        : Times.point(end) + ", after " + Times.duration(Duration.between(start, end));
  }

  private static String orNone(@Nullable String text) {
    return text == null ? NONE : text;
  }
}
