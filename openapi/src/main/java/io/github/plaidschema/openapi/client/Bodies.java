package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.declare.Argument;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.ResponseType;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.operation.Body;
import io.github.plaidschema.openapi.operation.Content;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.Response;
import io.github.plaidschema.openapi.report.Findings;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an operation sends, and what its method returns. */
final class Bodies {
  private final Map<SchemaNode, FieldType> uses;
  private final Findings findings;

  Bodies(Map<SchemaNode, FieldType> uses, Findings findings) {
    this.uses = uses;
    this.findings = findings;
  }

  /**
   * The body of a request.
   *
   * @param argument empty if the operation has none
   * @param isSendable whether the operation can be called
   */
  record Request(Optional<Argument> argument, boolean isSendable) {
    static final Request NONE = new Request(Optional.empty(), true);
    static final Request IMPOSSIBLE = new Request(Optional.empty(), false);
  }

  Request request(Operation operation) {
    if (operation.body().isEmpty() || operation.body().get().contents().isEmpty()) {
      return Request.NONE;
    }
    Body body = operation.body().get();
    List<Content> contents = mediaTypes(operation, body.contents());
    Optional<Content> json = contents.stream().filter(Content::isJson).findFirst();
    if (operation.method().equals("GET") || operation.method().equals("HEAD")) {
      return without(
          operation,
          body,
          "has a body (%s), which a %s cannot send".formatted(body.pointer(), operation.method()));
    }
    if (json.isEmpty()) {
      return without(
          operation,
          body,
          "has a body of %s (%s), which is not supported"
              .formatted(mediaTypesOf(contents), body.pointer()));
    }
    return new Request(
        Optional.of(
            Arguments.body(
                type(operation, json.get(), "the body of its request"), body.description())),
        true);
  }

  private Request without(Operation operation, Body body, String what) {
    String outcome = body.required() ? ": no method" : ": sent without it";
    findings.add(operation.place(), what + outcome);
    return body.required() ? Request.IMPOSSIBLE : Request.NONE;
  }

  /** What a method returns: what all successes have in common. */
  ResponseType response(Operation operation) {
    Set<FieldType> json = new LinkedHashSet<>();
    Map<String, Content> binary = new LinkedHashMap<>();
    boolean isSometimesEmpty = false;
    for (Response response : successes(operation)) {
      List<Content> contents = mediaTypes(operation, response.contents());
      Optional<Content> asJson = contents.stream().filter(Content::isJson).findFirst();
      asJson.ifPresent(content -> json.add(type(operation, content, "its response")));
      if (asJson.isEmpty()) {
        contents.forEach(content -> binary.put(content.mediaType(), content));
      }
      isSometimesEmpty |= contents.isEmpty();
    }
    if (operation.method().equals("HEAD")) {
      return new ResponseType.Ignored();
    }
    if (json.isEmpty()) {
      return binary.isEmpty() ? new ResponseType.Ignored() : stream(operation, binary);
    }
    if (!binary.isEmpty()) {
      findings.add(
          operation.place(),
          "has responses of JSON, and of %s (%s): only JSON can be read"
              .formatted(
                  String.join(", ", binary.keySet()), binary.values().iterator().next().pointer()));
    }
    if (isSometimesEmpty) {
      findings.add(
          operation.place(),
          "has responses with and without a body (%s): one without it is unreadable"
              .formatted(operation.pointer()));
    }
    return new ResponseType.Json(common(operation, json));
  }

  private ResponseType stream(Operation operation, Map<String, Content> binary) {
    binary.values().stream()
        .filter(Content::isSequence)
        .forEach(
            content ->
                findings.add(
                    operation.place(),
                    "has a response of %s (%s): a stream of bytes"
                        .formatted(content.mediaType(), content.pointer())));
    return new ResponseType.Binary();
  }

  private FieldType common(Operation operation, Set<FieldType> types) {
    if (types.size() > 1) {
      findings.add(
          operation.place(),
          "has responses of %d types (%s/responses): any JSON"
              .formatted(types.size(), operation.pointer()));
      return FieldType.anyJson();
    }
    return types.iterator().next();
  }

  /** The successes; where none is stated, the default stands for them as well. */
  private List<Response> successes(Operation operation) {
    List<Response> successes = operation.responses().stream().filter(Response::isSuccess).toList();
    if (!successes.isEmpty()) {
      return successes;
    }
    Optional<Response> other =
        operation.responses().stream().filter(Response::isDefault).findFirst();
    findings.add(
        operation.place(),
        "states no response of success (%s): %s"
            .formatted(
                operation.pointer(),
                other.isPresent()
                    ? "its default response is taken for one"
                    : "its body is ignored"));
    return other.map(List::of).orElse(List.of());
  }

  /** The forms of a body; what is none is a finding. */
  private List<Content> mediaTypes(Operation operation, List<Content> contents) {
    for (Content content : contents) {
      if (!content.isMediaType()) {
        findings.add(
            operation.place(),
            "\"%s\" (%s) is not a media type: left out"
                .formatted(content.mediaType(), content.pointer()));
      }
    }
    return contents.stream().filter(Content::isMediaType).toList();
  }

  private static String mediaTypesOf(List<Content> contents) {
    return String.join(", ", contents.stream().map(Content::mediaType).toList());
  }

  private FieldType type(Operation operation, Content content, String what) {
    if (content.schema().isEmpty()) {
      findings.add(
          operation.place(), "%s has no schema (%s): any JSON".formatted(what, content.pointer()));
      return FieldType.anyJson();
    }
    FieldType type = Optional.ofNullable(uses.get(content.schema().get())).orElseThrow();
    return BodyTypes.of(
        type,
        loss ->
            findings.add(operation.place(), "%s (%s) %s".formatted(what, content.pointer(), loss)));
  }
}
