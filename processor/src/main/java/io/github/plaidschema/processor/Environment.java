package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.FindingId.JSPECIFY_MISSING;
import static io.github.plaidschema.processor.report.FindingId.MODULE_NOT_READ;
import static io.github.plaidschema.processor.report.FindingId.RUNTIME_MISSING;
import static io.github.plaidschema.processor.report.FindingId.SOURCE_LEVEL;

import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.report.Finding;
import io.github.plaidschema.processor.report.FindingId;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What every generated file needs, whatever the interface says. */
final class Environment {
  private static final String RUNTIME = RuntimeTypes.JSON_CODEC.canonicalName();
  private static final String JSPECIFY = "org.jspecify.annotations.NullMarked";

  private final Elements elements;
  private final SourceVersion source;

  Environment(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.source = environment.getSourceVersion();
  }

  /** What is missing, if anything is; to be shown at the first interface of the compilation. */
  Optional<Finding> lack(TypeElement type) {
    if (source.compareTo(SourceVersion.RELEASE_17) < 0) {
      return finding(
          SOURCE_LEVEL,
          type,
          "generated code is Java 17, but this compilation is for Java %s. Compile with \"--release 17\" or higher."
              .formatted(source.name().replace("RELEASE_", "")));
    }
    return lack(type, RUNTIME, RUNTIME_MISSING, "io.github.plaidschema:plaid-schema-runtime")
        .or(() -> lack(type, JSPECIFY, JSPECIFY_MISSING, "org.jspecify:jspecify"));
  }

  private Optional<Finding> lack(
      TypeElement type, String needed, FindingId missing, String artifact) {
    ModuleElement module = elements.getModuleOf(type);
    if (elements.getTypeElement(module, needed) != null) {
      return Optional.empty();
    }
    if (module.isUnnamed()) {
      return finding(
          missing,
          type,
          "generated code needs %s, which is not on the class path. Add the dependency %s."
              .formatted(needed, artifact));
    }
    return finding(
        MODULE_NOT_READ,
        type,
        "generated code needs %s, which the module %s does not read. Add \"requires %s;\" to its module-info, and %s to the module path."
            .formatted(
                needed,
                module.getQualifiedName(),
                missing == RUNTIME_MISSING
                    ? "transitive io.github.plaidschema.runtime"
                    : "transitive org.jspecify",
                artifact));
  }

  private static Optional<Finding> finding(FindingId id, TypeElement type, String text) {
    return Optional.of(new Finding(id, type, "%s: %s".formatted(type.getSimpleName(), text)));
  }
}
