package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.calls.CallFigures;
import io.github.plaidschema.benchmarks.calls.CallPlan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that was measured of calls, as JSON. */
public final class CallData {
  private CallData() {}

  /** The document of a run. */
  public static byte[] json(CallPlan plan, Machine machine, CallFigures figures) {
    ObjectNode root =
        machine
            .document(plan.name())
            .put("callers", plan.callers())
            .put("calls_of_a_block", plan.blockCalls());
    ObjectNode samples = root.putObject("samples");
    figures
        .samples()
        .all()
        .forEach((subject, values) -> values.forEach(samples.putArray(subject)::add));
    figures
        .operations()
        .ifPresent(
            operations -> {
              ObjectNode compiling =
                  root.putObject("operations")
                      .put("operations", operations.operations())
                      .put("clients_compressed", operations.clients().compressed())
                      .put("with_interfaces_compressed", operations.all().compressed());
              operations.seconds().forEach(compiling.putArray("javac_seconds")::add);
            });
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }
}
