package io.github.plaidschema.benchmarks.cost.values;

import io.github.plaidschema.benchmarks.cost.api.Accessor;
import io.github.plaidschema.benchmarks.cost.api.ValueType;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import java.nio.file.Path;
import java.util.List;

/** Immutables, of which no JSON is asked. */
final class ImmutablesValues implements ValueProcessor {
  @Override
  public String title() {
    return "immutables";
  }

  @Override
  public List<Path> classPath(Toolbox tools) {
    return tools.jars("value");
  }

  @Override
  public List<Path> processorPath(Toolbox tools) {
    return tools.jars("value");
  }

  @Override
  public String declaration(ValueType type) {
    StringBuilder text = new StringBuilder("@org.immutables.value.Value.Immutable\n");
    text.append("public interface ").append(type.name()).append(" {\n");
    for (Accessor accessor : type.accessors()) {
      text.append(accessor.isSensitive() ? "  @org.immutables.value.Value.Redacted\n" : "");
      text.append(PlainSources.method(accessor));
    }
    return text.append("}\n").toString();
  }

  @Override
  public List<String> classes(ValueType type) {
    String generated = "Immutable" + type.name();
    return List.of(type.name(), generated, generated + "$Builder");
  }
}
