package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.DiagnosticId.GENERATED_NAME_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.GENERATED_TYPE_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.NAME_TOO_LONG;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.emit.GeneratedFile;
import io.github.plaidschema.processor.emit.SchemaWriter;
import io.github.plaidschema.processor.emit.UnionWriter;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.Union;
import io.github.plaidschema.processor.report.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Why the files of a correct interface would not compile, so that none is written. */
final class Obstacles {
  /** In bytes, on all file systems that are common. */
  private static final int LONGEST_FILE_NAME = 255;

  /** Of a class within a generated one, and what the compiler calls its file. */
  private static final String LONGEST_ENDING = "$UnknownValue.class";

  private final Rounds rounds;
  private final Map<String, String> claimed = new HashMap<>();

  Obstacles(Rounds rounds) {
    this.rounds = rounds;
  }

  List<Diagnostic> of(Declaration declaration, TypeElement type) {
    List<Diagnostic> obstacles = new ArrayList<>();
    for (ClassName name : declaration.generatedTypes()) {
      String other = claimed.putIfAbsent(name.canonicalName(), declaration.displayName());
      if (other != null && !other.equals(declaration.displayName())) {
        return List.of(
            new Diagnostic(
                GENERATED_TYPE_CLASH,
                type,
                "%s: %s is to be generated for it, but is generated for %s already. Rename one of the two interfaces."
                    .formatted(declaration.displayName(), name.simpleName(), other)));
      }
      if (rounds.isSource(name.canonicalName())) {
        obstacles.add(
            FileDiagnostics.clash(
                declaration.displayName(), name.simpleName(), type, "Rename one of the two"));
      }
      String classFile = name.simpleName() + LONGEST_ENDING;
      int length = classFile.getBytes(StandardCharsets.UTF_8).length;
      if (length > LONGEST_FILE_NAME && obstacles.isEmpty()) {
        obstacles.add(
            new Diagnostic(
                NAME_TOO_LONG,
                type,
                "%s: the file %s that is to be generated for it has a name of %d bytes, but file systems allow %d. Give the interface a shorter name, or nest it less deeply."
                    .formatted(declaration.displayName(), classFile, length, LONGEST_FILE_NAME)));
      }
    }
    if (declaration.scope().mayHidePackages(MentionedTypes.packagesOf(declaration))) {
      obstacles.addAll(hiddenPackages(declaration, files(declaration), type));
    }
    return obstacles;
  }

  /** Packages that generated code has to name, and cannot. */
  private static List<Diagnostic> hiddenPackages(
      Declaration declaration, List<GeneratedFile> files, TypeElement type) {
    return files.stream()
        .flatMap(file -> file.hiddenPackages().stream())
        .distinct()
        .sorted()
        .map(
            name ->
                new Diagnostic(
                    GENERATED_NAME_CLASH,
                    type,
                    "%s: the type or constant %s hides the packages whose names begin so, of which generated code has to name one. Rename %s."
                        .formatted(declaration.displayName(), name, name)))
        .toList();
  }

  static List<GeneratedFile> files(Declaration declaration) {
    return declaration instanceof Union union
        ? UnionWriter.write(union)
        : SchemaWriter.write((Schema) declaration);
  }
}
