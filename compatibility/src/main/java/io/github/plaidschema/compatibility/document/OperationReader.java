package io.github.plaidschema.compatibility.document;

import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Operation;
import io.github.plaidschema.openapi.declare.Argument;
import io.github.plaidschema.openapi.declare.ClientDeclaration;
import io.github.plaidschema.openapi.declare.OperationMethod;
import io.github.plaidschema.openapi.declare.PageRule;
import io.github.plaidschema.openapi.declare.RepeatClass;
import io.github.plaidschema.openapi.declare.ResponseType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the operations of a document. */
final class OperationReader {
  /** The methods of which a client repeats a request without being told to (RFC 9110, 9.2.2). */
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

  private final TypeNames names;

  OperationReader(TypeNames names) {
    this.names = names;
  }

  Operation read(ClientDeclaration client, OperationMethod method) {
    return new Operation(
        method.request(),
        names.of(client.name()),
        method.name(),
        method.arguments().stream().map(this::parameter).toList(),
        response(method.response()),
        client.error().map(names::of),
        repeat(method),
        method.pages().map(OperationReader::pages).orElse(""),
        method.deprecated());
  }

  private Operation.Parameter parameter(Argument argument) {
    return new Operation.Parameter(
        Operation.Place.valueOf(argument.place().name()),
        argument.sentAs(),
        names.of(argument.type()),
        !argument.optional());
  }

  private JavaType response(ResponseType response) {
    if (response instanceof ResponseType.Json json) {
      return names.of(json.type());
    }
    return JavaType.of(
        response instanceof ResponseType.Binary
            ? "io.github.plaidschema.client.BinaryResponse"
            : "void");
  }

  /** What it comes to, however it is said: by the HTTP method or by a class of its own. */
  private static String repeat(OperationMethod method) {
    String verb = method.request().substring(0, method.request().indexOf(' '));
    RepeatClass repeat =
        method.repeat() == RepeatClass.BY_METHOD
            ? (IDEMPOTENT.contains(verb) ? RepeatClass.ALWAYS : RepeatClass.NEVER)
            : method.repeat();
    return repeat == RepeatClass.WITH_KEY
        ? "with the key " + method.key().orElse("idempotency_key")
        : repeat == RepeatClass.ALWAYS ? "always" : "never";
  }

  private static String pages(PageRule rule) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("items", rule.items());
    members.put("cursor", rule.cursor());
    members.put("next", rule.next());
    members.put("more", rule.more());
    members.put("offset", rule.offset());
    members.put("total", rule.total());
    members.put("restartOn", rule.restartOn());
    return members.entrySet().stream()
        .filter(member -> !member.getValue().isEmpty())
        .map(member -> member.getKey() + " " + member.getValue())
        .collect(Collectors.joining(", "));
  }
}
