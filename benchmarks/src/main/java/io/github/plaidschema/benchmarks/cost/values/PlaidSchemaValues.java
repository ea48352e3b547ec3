package io.github.plaidschema.benchmarks.cost.values;

import io.github.plaidschema.benchmarks.cost.api.Accessor;
import io.github.plaidschema.benchmarks.cost.api.ValueType;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import java.nio.file.Path;
import java.util.List;

/** Ours, which generates the JSON reader and writer as well. */
public final class PlaidSchemaValues implements ValueProcessor {
  @Override
  public String title() {
    return "plaid-schema";
  }

  @Override
  public List<Path> classPath(Toolbox tools) {
    return tools.jars("plaid-schema-annotations", "plaid-schema-runtime", "jspecify");
  }

  @Override
  public List<Path> processorPath(Toolbox tools) {
    return tools.jars(
        "plaid-schema-processor",
        "plaid-schema-annotations",
        "plaid-schema-model",
        "asm",
        "jspecify",
        "javapoet",
        "auto-common",
        "guava",
        "failureaccess");
  }

  @Override
  public String declaration(ValueType type) {
    StringBuilder text = new StringBuilder("@io.github.plaidschema.PlaidSchema\n");
    text.append("public interface ").append(type.name()).append(" {\n");
    for (Accessor accessor : type.accessors()) {
      text.append(accessor.isSensitive() ? "  @io.github.plaidschema.Sensitive\n" : "");
      text.append(PlainSources.method(accessor));
    }
    return text.append("}\n").toString();
  }

  @Override
  public List<String> classes(ValueType type) {
    return List.of(type.name(), type.name() + "Builder", type.name() + "Json");
  }
}
