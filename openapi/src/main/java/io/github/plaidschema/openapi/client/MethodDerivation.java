package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.Argument;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.OperationMethod;
import io.github.plaidschema.openapi.declare.PageRule;
import io.github.plaidschema.openapi.declare.ResponseType;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.OperationOverride;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.SecurityScheme;
import io.github.plaidschema.openapi.report.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From an operation to the method that calls it. */
final class MethodDerivation {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH");

  private final OperationNames names;
  private final OperationOverrides overrides;
  private final TypeFields types;
  private final Findings findings;
  private final Arguments arguments;
  private final Bodies bodies;
  private final RepeatRule repeats;
  private final PagesDerivation pages;

  MethodDerivation(
      OperationNames names,
      OperationOverrides overrides,
      Map<SchemaNode, FieldType> uses,
      TypeFields types,
      List<SecurityScheme> schemes,
      Findings findings) {
    this.names = names;
    this.overrides = overrides;
    this.types = types;
    this.findings = findings;
    this.arguments = new Arguments(new ParameterTypes(uses), schemes, findings);
    this.bodies = new Bodies(uses, findings);
    this.repeats = new RepeatRule(findings);
    this.pages = new PagesDerivation(types, findings);
  }

  /**
   * The method; empty after a finding that says why there is none.
   *
   * @throws ImportException if the overrides decide what cannot be
   */
  Optional<OperationMethod> of(Operation operation) throws ImportException {
    Optional<PathTemplate> path = path(operation);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Bodies.Request request = bodies.request(operation);
    if (!request.isSendable()) {
      return Optional.empty();
    }
    Optional<List<Argument>> sent = arguments.of(operation, path.get(), request.argument());
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    OperationOverride override = overrides.of(operation);
    names.note(operation, overrides, findings);
    ResponseType response = bodies.response(operation);
    Map<String, Field> body =
        request.argument().map(argument -> types.of(argument.type())).orElse(Map.of());
    RepeatRule.Decision repeat =
        repeats.of(operation, body, request.argument().isPresent(), override);
    return Optional.of(
        new OperationMethod(
            names.of(operation),
            operation.key(),
            operation.method() + " " + path.get().text(),
            description(operation),
            operation.deprecated(),
            repeat.repeat(),
            repeat.key(),
            pages(operation, sent.get(), response, override),
            sent.get(),
            response));
  }

  private Optional<PathTemplate> path(Operation operation) {
    if (!METHODS.contains(operation.method())) {
      findings.add(
          operation.place(),
          "is a %s request (%s), which is not supported: no method"
              .formatted(operation.method(), operation.pointer()));
      return Optional.empty();
    }
    Optional<PathTemplate> path = PathTemplate.of(operation.path());
    if (path.isEmpty()) {
      findings.add(
          operation.place(),
          "has a path (%s) that no request has as it stands: no method"
              .formatted(operation.pointer()));
    } else if (PathTemplate.hasColonNames(operation.path())) {
      findings.add(
          operation.place(),
          "has a segment with a colon in its path (%s), which is sent as it stands"
              .formatted(operation.pointer()));
    }
    return path;
  }

  private Optional<PageRule> pages(
      Operation operation, List<Argument> sent, ResponseType response, OperationOverride override)
      throws ImportException {
    Optional<PageRule> rule = pages.of(operation, sent, response, override);
    String name = names.of(operation);
    for (String method : List.of(name + "Pages", name + "Items")) {
      if (rule.isPresent() && names.isTaken(method)) {
        findings.add(
            operation.place(),
            "has pages (%s), but another operation is called %s: no pages unless the overrides rename one of them"
                .formatted(operation.pointer(), method));
        return Optional.empty();
      }
    }
    return rule;
  }

  private static String description(Operation operation) {
    String summary = operation.summary().strip();
    String description = operation.description().strip();
    if (summary.isEmpty() && description.isEmpty()) {
      return "Sends `" + operation.key() + "`.";
    }
    if (summary.isEmpty() || description.startsWith(summary)) {
      return description;
    }
    String sentence = summary.matches("(?s).*[.!?:]") ? summary : summary + ".";
    return description.isEmpty() ? sentence : sentence + "\n\n" + description;
  }
}
