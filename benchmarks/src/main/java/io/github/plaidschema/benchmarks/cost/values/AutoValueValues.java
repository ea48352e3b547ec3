package io.github.plaidschema.benchmarks.cost.values;

import io.github.plaidschema.benchmarks.cost.api.Accessor;
import io.github.plaidschema.benchmarks.cost.api.ValueType;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import java.nio.file.Path;
import java.util.List;

/** AutoValue with builders, which it wants to be declared. */
final class AutoValueValues implements ValueProcessor {
  private static final String OPTIONAL = "java.util.Optional<";

  @Override
  public String title() {
    return "auto-value";
  }

  @Override
  public List<Path> classPath(Toolbox tools) {
    return tools.jars("auto-value-annotations");
  }

  @Override
  public List<Path> processorPath(Toolbox tools) {
    return tools.jars("auto-value", "auto-value-annotations");
  }

  @Override
  public String declaration(ValueType type) {
    String name = type.name();
    StringBuilder text = new StringBuilder("@com.google.auto.value.AutoValue\n");
    text.append("public abstract class ").append(name).append(" {\n");
    for (Accessor accessor : type.accessors()) {
      text.append("  public abstract\n").append(PlainSources.method(accessor));
    }
    text.append("  public static Builder builder() { return new AutoValue_")
        .append(name)
        .append(".Builder(); }\n");
    text.append("  public abstract Builder toBuilder();\n");
    text.append("  @com.google.auto.value.AutoValue.Builder\n");
    text.append("  public abstract static class Builder {\n");
    for (Accessor accessor : type.accessors()) {
      text.append("    public abstract Builder ")
          .append(accessor.name())
          .append(accessor.isNullable() ? "(@Nullable " : "(")
          .append(setType(accessor.type()))
          .append(" value);\n");
    }
    text.append("    public abstract ").append(name).append(" build();\n");
    return text.append("  }\n}\n").toString();
  }

  /** A setter takes the value that may be absent. */
  private static String setType(String type) {
    return switch (type) {
      case "java.util.OptionalInt" -> "int";
      case "java.util.OptionalLong" -> "long";
      case "java.util.OptionalDouble" -> "double";
      default ->
          type.startsWith(OPTIONAL) ? type.substring(OPTIONAL.length(), type.length() - 1) : type;
    };
  }

  @Override
  public List<String> classes(ValueType type) {
    String generated = "AutoValue_" + type.name();
    return List.of(type.name(), type.name() + "$Builder", generated, generated + "$Builder");
  }
}
