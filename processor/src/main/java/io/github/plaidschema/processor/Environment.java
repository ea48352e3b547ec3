package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.DiagnosticId.CLIENT_MISSING;
import static io.github.plaidschema.processor.report.DiagnosticId.JSPECIFY_MISSING;
import static io.github.plaidschema.processor.report.DiagnosticId.MODULE_NOT_READ;
import static io.github.plaidschema.processor.report.DiagnosticId.OLDER_RUNTIME;
import static io.github.plaidschema.processor.report.DiagnosticId.RUNTIME_MISSING;
import static io.github.plaidschema.processor.report.DiagnosticId.SOURCE_LEVEL;

import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.report.Diagnostic;
import io.github.plaidschema.processor.report.DiagnosticId;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What every generated file needs, whatever the interface says. */
final class Environment {

  /**
   * A library that generated code calls.
   *
   * @param type one of its types
   * @param missing what is reported where it is not on the class path
   * @param artifact what to add to the class path
   * @param required what to require in a module
   */
  private record Library(String type, DiagnosticId missing, String artifact, String required) {}

  private static final Library RUNTIME =
      new Library(
          RuntimeTypes.JSON_CODEC.canonicalName(),
          RUNTIME_MISSING,
          "io.github.plaidschema:plaid-schema-runtime",
          "transitive io.github.plaidschema.runtime");

  private static final Library JSPECIFY =
      new Library(
          "org.jspecify.annotations.NullMarked",
          JSPECIFY_MISSING,
          "org.jspecify:jspecify",
          "transitive org.jspecify");

  private static final Library CLIENT =
      new Library(
          ApiClient.RUNTIME + ".ApiOperation",
          CLIENT_MISSING,
          "io.github.plaidschema:plaid-schema-client",
          "transitive io.github.plaidschema.client");

  private final Elements elements;
  private final SourceVersion source;

  Environment(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.source = environment.getSourceVersion();
  }

  /** What is missing, if anything is; to be shown at the first interface of the compilation. */
  Optional<Diagnostic> lack(TypeElement type) {
    if (source.compareTo(SourceVersion.RELEASE_17) < 0) {
      return diagnostic(
          SOURCE_LEVEL,
          type,
          "generated code is Java 17, but this compilation is for Java %s. Compile with \"--release 17\" or higher."
              .formatted(source.name().replace("RELEASE_", "")));
    }
    return lack(type, RUNTIME).or(() -> olderRuntime(type)).or(() -> lack(type, JSPECIFY));
  }

  /** What else is missing where clients are generated. */
  Optional<Diagnostic> lackOfClients(TypeElement type) {
    return lack(type, CLIENT);
  }

  private Optional<Diagnostic> lack(TypeElement type, Library library) {
    ModuleElement module = elements.getModuleOf(type);
    if (elements.getTypeElement(module, library.type()) != null) {
      return Optional.empty();
    }
    if (module.isUnnamed()) {
      return diagnostic(
          library.missing(),
          type,
          "generated code needs %s, which is not on the class path. Add the dependency %s."
              .formatted(library.type(), library.artifact()));
    }
    return diagnostic(
        MODULE_NOT_READ,
        type,
        "generated code needs %s, which the module %s does not read. Add \"requires %s;\" to its module-info, and %s to the module path."
            .formatted(
                library.type(), module.getQualifiedName(), library.required(), library.artifact()));
  }

  /**
   * The level of the runtime is a constant of it; before the first level there was no such class.
   */
  private Optional<Diagnostic> olderRuntime(TypeElement type) {
    int level = level(elements.getModuleOf(type));
    return level >= RuntimeTypes.LEVEL
        ? Optional.empty()
        : diagnostic(
            OLDER_RUNTIME,
            type,
            "generated code needs plaid-schema-runtime %s or newer (level %s), but finds an older one (level %s). Use one version of plaid-schema-processor and plaid-schema-runtime."
                .formatted(RuntimeTypes.FIRST_VERSION_OF_LEVEL, RuntimeTypes.LEVEL, level));
  }

  private int level(ModuleElement module) {
    TypeElement generatedCode =
        elements.getTypeElement(module, RuntimeTypes.GENERATED_CODE.canonicalName());
    return generatedCode == null
        ? 0
        : ElementFilter.fieldsIn(generatedCode.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals("LEVEL"))
            .map(VariableElement::getConstantValue)
            .filter(Integer.class::isInstance)
            .mapToInt(Integer.class::cast)
            .findFirst()
            .orElse(0);
  }

  private static Optional<Diagnostic> diagnostic(DiagnosticId id, TypeElement type, String text) {
    return Optional.of(new Diagnostic(id, type, "%s: %s".formatted(type.getSimpleName(), text)));
  }
}
