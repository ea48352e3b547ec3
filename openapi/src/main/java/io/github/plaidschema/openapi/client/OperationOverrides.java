package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.name.NearestNames;
import io.github.plaidschema.openapi.name.OperationOverride;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody decided of the operations of a document. */
public final class OperationOverrides {
  private final Map<String, OperationOverride> byKey;

  private OperationOverrides(Map<String, OperationOverride> byKey) {
    this.byKey = byKey;
  }

  /**
   * Finds the operations that the overrides name.
   *
   * @param overrides by method and path, or by operationId
   * @throws ImportException if one names no operation, or two the same one
   */
  public static OperationOverrides of(
      List<Operation> operations, Map<String, OperationOverride> overrides) throws ImportException {
    Map<String, OperationOverride> byKey = new HashMap<>();
    for (Map.Entry<String, OperationOverride> override : overrides.entrySet()) {
      String name = override.getKey();
      List<Operation> named =
          operations.stream()
              .filter(
                  operation ->
                      operation.key().equals(name)
                          || operation.id().filter(name::equals).isPresent())
              .toList();
      if (named.size() != 1) {
        throw new OverrideException(
            "the overrides name the operation %s, which %s"
                .formatted(
                    name,
                    named.isEmpty()
                        ? "is not in the document: write it as in POST /path, or its operationId"
                            + nearest(name, operations)
                        : "is not the only one of that name: write it as in POST /path"));
      }
      if (byKey.put(named.get(0).key(), override.getValue()) != null) {
        throw new OverrideException(
            "the overrides name the operation %s twice".formatted(named.get(0).key()));
      }
    }
    return new OperationOverrides(byKey);
  }

  private static String nearest(String name, List<Operation> operations) {
    List<String> names = new ArrayList<>();
    operations.forEach(
        operation -> {
          names.add(operation.key());
          operation.id().ifPresent(names::add);
        });
    return NearestNames.of(name, names);
  }

  OperationOverride of(Operation operation) {
    return byKey.getOrDefault(operation.key(), OperationOverride.NONE);
  }
}
