package io.github.plaidschema.benchmarks.cost.values;

import io.github.plaidschema.benchmarks.cost.api.ValueType;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import java.nio.file.Path;
import java.util.List;

/** A processor that makes immutable values and their builders, and what it wants to be given. */
public interface ValueProcessor {
  /** Its name in tables. */
  String title();

  /** What its sources are compiled against. */
  List<Path> classPath(Toolbox tools);

  /** The processor, and what it needs. */
  List<Path> processorPath(Toolbox tools);

  /** The declaration of a type, without the package. */
  String declaration(ValueType type);

  /** The class files that a declaration leads to, of which there may be more. */
  List<String> classes(ValueType type);
}
