package io.github.plaidschema.openapi;

import io.github.plaidschema.openapi.analyze.DocumentAnalysis;
import io.github.plaidschema.openapi.declare.ClientDeclaration;
import io.github.plaidschema.openapi.declare.ClientModel;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.declare.OperationMethod;
import io.github.plaidschema.openapi.report.Finding;
import io.github.plaidschema.openapi.store.SourceFolder;
import io.github.plaidschema.openapi.write.SourceFile;
import io.github.plaidschema.openapi.write.SourceWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the interfaces of an OpenAPI document.
 *
 * <p>The way of the data: {@code read} makes a {@code document} and its {@code operation}s of
 * files; {@code derive} makes {@code declare}d types of them, and {@code client} the methods that
 * call the operations, both with the names that {@code name} gives; {@code analyze} is the way up
 * to here. {@code write} makes source files of these, and {@code store} puts the files into the
 * folder, all or none of them.
 *
 * @since 0.1.0
 */
public final class OpenApiImporter {
  /** Enough for all processors, and few enough for progress to be seen. */
  private static final int WRITTEN_AT_ONCE = 100;

  private OpenApiImporter() {}

  /**
   * Imports a document.
   *
   * @throws ImportException if nothing was imported, and why
   */
  public static ImportReport run(ImportSettings settings, Progress progress)
      throws ImportException {
    DocumentAnalysis analysis = DocumentAnalysis.of(settings, progress);
    JavaModel model = analysis.types();
    Optional<ClientModel> client = analysis.client();
    if (client.filter(derived -> derived.interfaces().isEmpty()).isPresent()) {
      throw new ImportException("the client would have no method: " + reason(client.get()));
    }
    if (model.declarations().isEmpty() && client.isEmpty()) {
      throw new ImportException(
          "%s has no schema that becomes a type: nothing to import"
              .formatted(settings.document().getFileName()));
    }
    SourceFolder folder = new SourceFolder(settings.folder(), settings.packageName());
    SourceFolder.Changes changes = folder.compare(write(settings, model, client, progress));
    if (!settings.dryRun()) {
      folder.apply(changes, settings.clean(), progress);
    }
    return report(settings, model, client, changes);
  }

  private static String reason(ClientModel client) {
    return client.findings().stream()
        .findFirst()
        .map(Finding::toString)
        .orElse("no operation is imported");
  }

  private static List<SourceFile> write(
      ImportSettings settings, JavaModel model, Optional<ClientModel> client, Progress progress) {
    SourceWriter writer = new SourceWriter(settings.packageName(), model);
    List<Declaration> declarations = model.declarations();
    List<SourceFile> files = new ArrayList<>();
    while (files.size() < declarations.size()) {
      int end = Math.min(files.size() + WRITTEN_AT_ONCE, declarations.size());
      List<Declaration> part = declarations.subList(files.size(), end);
      for (SourceFile file : part.parallelStream().map(writer::write).toList()) {
        files.add(file);
        progress.at("writing", files.size(), declarations.size());
      }
    }
    client.map(writer::write).ifPresent(files::addAll);
    return files;
  }

  private static ImportReport report(
      ImportSettings settings,
      JavaModel model,
      Optional<ClientModel> client,
      SourceFolder.Changes changes) {
    Map<String, String> types = new LinkedHashMap<>();
    model.types().forEach((schema, name) -> types.put(schema, settings.packageName() + "." + name));
    List<Finding> findings = new ArrayList<>(model.findings());
    client.ifPresent(derived -> findings.addAll(derived.findings()));
    return new ImportReport(
        types,
        client.map(derived -> operations(settings, derived)).orElse(Map.of()),
        changes.toWrite().stream().map(SourceFile::path).toList(),
        changes.unchanged(),
        settings.clean() ? changes.stale() : List.of(),
        settings.clean() ? List.of() : changes.stale(),
        List.copyOf(findings));
  }

  private static Map<String, String> operations(ImportSettings settings, ClientModel client) {
    Map<String, String> operations = new LinkedHashMap<>();
    for (ClientDeclaration type : client.interfaces()) {
      for (OperationMethod method : type.methods()) {
        operations.put(
            method.operation(), settings.packageName() + "." + type.name() + "." + method.name());
      }
    }
    return operations;
  }
}
