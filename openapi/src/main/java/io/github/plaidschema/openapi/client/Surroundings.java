package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.operation.ApiOperations;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.SecurityRequirement;
import io.github.plaidschema.openapi.operation.SecurityScheme;
import io.github.plaidschema.openapi.operation.Server;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the service is, and which credentials it wants: both are the client's, not a method's. */
final class Surroundings {
  private static final int MAX_WORDS = 4;

  private static final String SERVER_URL =
      "https://[^/?#@{}\\s]+(/[^?#{}\\s]*)?|http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?(/[^?#{}\\s]*)?";

  private final ApiOperations api;
  private final Findings findings;

  Surroundings(ApiOperations api, Findings findings) {
    this.api = api;
    this.findings = findings;
  }

  /** The addresses of the service, by the names of their constants. */
  Map<String, String> servers() {
    Map<String, String> servers = new LinkedHashMap<>();
    for (Server server : api.servers()) {
      if (server.url().matches(SERVER_URL)) {
        servers.put(free(constant(server), servers.keySet()), server.url().replaceAll("/+$", ""));
      } else {
        findings.add(
            Place.of("servers"),
            "%s (%s) is not an address that credentials are sent to: no constant"
                .formatted(server.url(), server.pointer()));
      }
    }
    return servers;
  }

  private static String constant(Server server) {
    Words words = Words.of(server.description().isBlank() ? "server" : server.description());
    return words.words().size() <= MAX_WORDS ? words.constantCase() : "SERVER";
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  /** What the documentation of the client says of credentials; empty if there is nothing to say. */
  String credentials() {
    Set<String> used = new HashSet<>();
    api.security().forEach(requirement -> used.addAll(requirement.schemes()));
    List<String> sentences = new ArrayList<>();
    for (SecurityScheme scheme : api.schemes()) {
      String kind = kind(scheme);
      if (used.contains(scheme.name()) && !kind.isEmpty()) {
        sentences.add(kind);
      }
    }
    return sentences.isEmpty()
        ? ""
        : "The client's credentials are "
            + String.join(", ", sentences.stream().distinct().toList())
            + ".";
  }

  private static String kind(SecurityScheme scheme) {
    return switch (scheme.type()) {
      case "apiKey" ->
          scheme.detail().equals("header") ? "the header `%s`".formatted(scheme.sentAs()) : "";
      case "http" ->
          switch (scheme.detail().toLowerCase(Locale.ROOT)) {
            case "bearer" -> "a bearer token";
            case "basic" -> "a user and a password";
            default -> "";
          };
      case "oauth2", "openIdConnect" -> "a bearer token";
      default -> "";
    };
  }

  /** Notes the schemes that no credentials of a client are. */
  void noteSchemes() {
    for (SecurityScheme scheme : api.schemes()) {
      if (kind(scheme).isEmpty()) {
        findings.add(
            Place.of("securitySchemes"),
            "%s (%s) is %s, which is not supported"
                .formatted(
                    scheme.name(),
                    scheme.pointer(),
                    scheme.type().equals("apiKey")
                        ? "a key sent in \"%s\"".formatted(scheme.detail())
                        : (scheme.type() + " " + scheme.detail()).strip()));
      }
    }
  }

  /** Notes what an operation wants otherwise than the whole document. */
  void note(Operation operation) {
    if (operation.hasServers()) {
      findings.add(
          operation.place(),
          "has servers of its own (%s): call it through a client with one of them"
              .formatted(operation.pointer()));
    }
    if (operation.security().isPresent() && !isAsUsual(operation.security().get())) {
      boolean isPublic =
          operation.security().get().stream().allMatch(each -> each.schemes().isEmpty());
      findings.add(
          operation.place(),
          isPublic
              ? "wants no credentials (%s/security): the client sends its own nevertheless"
                  .formatted(operation.pointer())
              : "wants other credentials than the document (%s/security): call it through a client that has them"
                  .formatted(operation.pointer()));
    }
  }

  /** Whether one of the alternatives is what the document wants, or the document states nothing. */
  private boolean isAsUsual(List<SecurityRequirement> requirements) {
    boolean isStatedNowhere = api.security().isEmpty() && !requirements.isEmpty();
    return isStatedNowhere
        || requirements.equals(api.security())
        || requirements.stream().anyMatch(api.security()::contains);
  }
}
