package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.measure.Cell;
import io.github.plaidschema.benchmarks.measure.ColdStarts;
import io.github.plaidschema.benchmarks.measure.Comparison;
import io.github.plaidschema.benchmarks.measure.Measurement;
import io.github.plaidschema.benchmarks.measure.Plan;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything that was measured, as JSON: the tables can be computed anew from it. */
public final class RunData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RunData() {}

  /** The document of a run. */
  public static byte[] json(
      Plan plan, Machine machine, List<Comparison.Pair> pairs, ColdStarts.Times coldStarts) {
    ObjectNode root = machine.document(plan.name());
    ArrayNode list = root.putArray("pairs");
    for (Comparison.Pair pair : pairs) {
      ObjectNode node = list.addObject().put("other", pair.other().title());
      node.set("ours", cells(pair.ours()));
      node.set("theirs", cells(pair.theirs()));
    }
    ObjectNode cold = root.putObject("cold_start_milliseconds");
    coldStarts
        .byProgram()
        .forEach((program, times) -> times.forEach(cold.withArray("/" + program)::add));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static ArrayNode cells(Map<Cell, Measurement> measurements) {
    ArrayNode cells = NODES.arrayNode();
    measurements.forEach(
        (cell, measurement) ->
            cells
                .addObject()
                .put("operation", cell.operation().title())
                .put("family", cell.family().title())
                .put("form", cell.form().title())
                .put("microseconds", measurement.microseconds())
                .put("bytes", measurement.bytes()));
    return cells;
  }
}
