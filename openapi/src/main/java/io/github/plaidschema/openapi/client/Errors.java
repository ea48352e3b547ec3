package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.operation.Content;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.Response;
import io.github.plaidschema.openapi.report.Findings;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The type of error responses, which an interface has one of: the one that most of its operations
 * state, or if none states any, that of most operations of the document.
 */
final class Errors {
  private static final List<String> CODES = List.of("errorCode", "code", "error");
  private static final List<String> REQUEST_IDS = List.of("requestId");

  private final Map<SchemaNode, FieldType> uses;
  private final TypeFields types;
  private final Findings findings;

  Errors(Map<SchemaNode, FieldType> uses, TypeFields types, Findings findings) {
    this.uses = uses;
    this.types = types;
    this.findings = findings;
  }

  /** The type of most of the operations; empty if none states one. */
  Optional<FieldType> common(Collection<Operation> operations) {
    Map<FieldType, Integer> counts = new LinkedHashMap<>();
    operations.forEach(
        operation ->
            stated(operation).stream()
                .findFirst()
                .ifPresent(type -> counts.merge(type, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<FieldType, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** Notes where an operation has errors of another type than its interface. */
  void note(Operation operation, Optional<FieldType> common) {
    Set<FieldType> stated = stated(operation);
    boolean differs =
        common.isPresent() && stated.stream().anyMatch(type -> !type.equals(common.get()));
    if (differs) {
      findings.add(
          operation.place(),
          "has errors of %s (%s/responses), and its interface those of %s"
              .formatted(
                  String.join(", ", stated.stream().map(Errors::name).toList()),
                  operation.pointer(),
                  name(common.get())));
    }
  }

  private static String name(FieldType type) {
    return type instanceof FieldType.Schema schema ? schema.name().toString() : type.toString();
  }

  /** The types of the errors that have a schema; that of the default response first. */
  private Set<FieldType> stated(Operation operation) {
    boolean hasSuccess = operation.responses().stream().anyMatch(Response::isSuccess);
    Set<FieldType> types = new LinkedHashSet<>();
    operation.responses().stream()
        .filter(response -> response.isError() && (hasSuccess || !response.isDefault()))
        .sorted(Comparator.comparing(response -> !response.isDefault()))
        .flatMap(response -> response.contents().stream())
        .filter(Content::isJson)
        .flatMap(content -> content.schema().stream())
        .map(uses::get)
        .filter(FieldType.Schema.class::isInstance)
        .forEach(types::add);
    return types;
  }

  /** The property of an error that has its code. */
  String code(Optional<FieldType> error) {
    return property(error, CODES).orElse("error_code");
  }

  /** The property of an error that has the id of the request. */
  String requestId(Optional<FieldType> error) {
    return property(error, REQUEST_IDS).orElse("request_id");
  }

  private Optional<String> property(Optional<FieldType> error, List<String> names) {
    Map<String, Field> fields = error.map(types::of).orElse(Map.of());
    return names.stream()
        .flatMap(
            name ->
                fields.values().stream()
                    .filter(
                        field ->
                            field.type().equals(new FieldType.Scalar(ScalarType.STRING))
                                || field.type() instanceof FieldType.Enumerated)
                    .map(Field::jsonName)
                    .filter(jsonName -> Words.of(jsonName).camelCase().equals(name)))
        .findFirst();
  }
}
