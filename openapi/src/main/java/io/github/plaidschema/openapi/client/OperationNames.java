package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.name.MethodNames;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.report.Findings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The methods of all operations of a document, whatever part of it is wanted: named after the
 * operationId, or after method and path where there is none, or several operations have it.
 */
final class OperationNames {
  private final Map<String, String> names;
  private final Map<String, String> texts;
  private final Map<String, Integer> uses;

  private OperationNames(
      Map<String, String> names, Map<String, String> texts, Map<String, Integer> uses) {
    this.names = names;
    this.texts = texts;
    this.uses = uses;
  }

  static OperationNames of(List<Operation> operations, OperationOverrides overrides)
      throws ImportException {
    Map<String, Integer> uses = new HashMap<>();
    operations.forEach(
        operation -> operation.id().ifPresent(id -> uses.merge(id, 1, Integer::sum)));
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> given = new LinkedHashMap<>();
    for (Operation operation : operations) {
      String path = operation.method().toLowerCase(Locale.ROOT) + " " + operation.path();
      String text = operation.id().filter(id -> uses.getOrDefault(id, 0) == 1).orElse(path);
      texts.put(operation.key(), text);
      Optional<String> name = overrides.of(operation).name();
      if (name.isPresent()) {
        if (given.containsValue(name.get())) {
          throw new OverrideException("the overrides call two operations %s".formatted(name.get()));
        }
        if (MethodNames.isReserved(name.get())) {
          throw new OverrideException(
              "the overrides call %s %s, as every object has a method"
                  .formatted(operation.key(), name.get()));
        }
        given.put(text, name.get());
      }
    }
    return new OperationNames(MethodNames.of(texts.values(), given), texts, uses);
  }

  String of(Operation operation) {
    return Optional.ofNullable(names.get(texts.get(operation.key()))).orElseThrow();
  }

  /** Whether an operation has the name. */
  boolean isTaken(String name) {
    return names.containsValue(name);
  }

  /** Notes why an operation is called otherwise than its operationId. */
  void note(Operation operation, OperationOverrides overrides, Findings findings) {
    if (overrides.of(operation).name().isPresent()) {
      return;
    }
    String name = of(operation);
    if (operation.id().isEmpty()) {
      findings.add(
          operation.place(),
          "has no operationId (%s): its method is %s".formatted(operation.pointer(), name));
    } else if (uses.getOrDefault(operation.id().get(), 0) > 1) {
      findings.add(
          operation.place(),
          "has the operationId %s (%s), as another one has: its method is %s"
              .formatted(operation.id().get(), operation.pointer(), name));
    } else if (!MethodNames.of(operation.id().get()).equals(name)) {
      findings.add(
          operation.place(),
          "has an operationId like that of another one (%s): its method is %s"
              .formatted(operation.pointer(), name));
    }
  }
}
