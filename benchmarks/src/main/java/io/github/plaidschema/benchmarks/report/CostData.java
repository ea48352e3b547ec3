package io.github.plaidschema.benchmarks.report;

import io.github.plaidschema.benchmarks.cost.CostFigures;
import io.github.plaidschema.benchmarks.cost.CostPlan;
import io.github.plaidschema.benchmarks.cost.size.Size;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that was measured of the cost of building, as JSON. */
public final class CostData {
  private CostData() {}

  /** The document of a run. */
  public static byte[] json(CostPlan plan, Machine machine, CostFigures figures) {
    ObjectNode root = machine.document(plan.name()).put("heap", plan.heap());
    CostFigures.Counts counts = figures.counts();
    root.putObject("counts")
        .put("files", counts.files())
        .put("interfaces", counts.interfaces())
        .put("plaid_java_sources", counts.plaidJavaSources())
        .put("value_types", counts.valueTypes());
    ArrayNode growth = root.putArray("growth");
    counts
        .growth()
        .forEach(
            set ->
                growth.addObject().put("schemas", set.schemas()).put("accessors", set.accessors()));
    ObjectNode samples = root.putObject("samples");
    figures
        .samples()
        .all()
        .forEach((subject, values) -> values.forEach(samples.putArray(subject)::add));
    ObjectNode sizes = root.putObject("class_files");
    figures.sizes().ours().forEach((kind, size) -> add(sizes, kind.title(), size));
    add(sizes, "plaid-java", figures.sizes().plaidJava());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static void add(ObjectNode sizes, String title, Size size) {
    sizes
        .putObject(title)
        .put("files", size.files())
        .put("compressed", size.compressed())
        .put("unpacked", size.unpacked());
  }
}
