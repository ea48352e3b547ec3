package io.github.plaidschema.compatibility.compare;

import static java.util.stream.Collectors.groupingBy;

import io.github.plaidschema.compatibility.describe.Operation;
import io.github.plaidschema.compatibility.describe.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The operations of two versions: those with the same request are the same, of the others those
 * with the same method, and of what is left those whose methods alone have the same name.
 *
 * @param pairs from old to new
 * @param removed those that only the old version has
 * @param added those that only the new version has
 */
record OperationPairs(
    Map<Operation, Operation> pairs, List<Operation> removed, List<Operation> added) {

  static OperationPairs between(Version older, Version newer) {
    Map<Operation, Operation> pairs = new LinkedHashMap<>();
    List<Operation> removed = new ArrayList<>(older.operations());
    List<Operation> added = new ArrayList<>(newer.operations());
    pair(OperationPairs::anonymous, removed, added, pairs);
    pair(Operation::name, removed, added, pairs);
    pair(Operation::method, removed, added, pairs);
    return new OperationPairs(pairs, removed, added);
  }

  private static void pair(
      Function<Operation, String> key,
      List<Operation> removed,
      List<Operation> added,
      Map<Operation, Operation> pairs) {
    Map<String, List<Operation>> before = removed.stream().collect(groupingBy(key));
    Map<String, List<Operation>> after = added.stream().collect(groupingBy(key));
    for (Operation operation : List.copyOf(removed)) {
      String name = key.apply(operation);
      List<Operation> candidates = after.getOrDefault(name, List.of());
      if (candidates.size() == 1 && before.getOrDefault(name, List.of()).size() == 1) {
        pairs.put(operation, candidates.get(0));
        removed.remove(operation);
        added.remove(candidates.get(0));
      }
    }
  }

  /** The request, whatever the parameters in its path are called. */
  static String anonymous(Operation operation) {
    return operation.request().replaceAll("\\{[^}]*}", "{}");
  }
}
