package io.github.plaidschema.openapi;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.derive.Derivation;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.name.Overrides;
import io.github.plaidschema.openapi.name.OverridesReader;
import io.github.plaidschema.openapi.read.DocumentReader;
import io.github.plaidschema.openapi.store.SourceFolder;
import io.github.plaidschema.openapi.write.SourceFile;
import io.github.plaidschema.openapi.write.SourceWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the interfaces of an OpenAPI document.
 *
 * <p>The way of the data: {@code read} makes {@code document}s of files; {@code derive} makes
 * {@code declare}d types of them, which {@code name} names; {@code write} makes source files of
 * these, and {@code store} puts the files into the folder, all or none of them.
 */
public final class OpenApiImporter {
  private OpenApiImporter() {}

  /**
   * Imports a document.
   *
   * @throws ImportException if nothing was imported, and why
   */
  public static ImportReport run(ImportSettings settings, Progress progress)
      throws ImportException {
    progress.at("reading", 0, 0);
    ApiDocument document = DocumentReader.read(settings.document(), settings.lenient());
    Overrides overrides =
        settings.overrides().isPresent()
            ? OverridesReader.read(settings.overrides().get())
            : Overrides.NONE;
    JavaModel model =
        Derivation.derive(
            document,
            Selection.of(document, settings.include()),
            settings.money(),
            overrides,
            progress);
    if (model.declarations().isEmpty()) {
      throw new ImportException(
          "%s has no schema that becomes a type: nothing to import"
              .formatted(settings.document().getFileName()));
    }
    SourceFolder folder = new SourceFolder(settings.folder(), settings.packageName());
    SourceFolder.Changes changes = folder.compare(write(settings, model, progress));
    if (!settings.dryRun()) {
      folder.apply(changes, settings.clean(), progress);
    }
    return report(settings, model, changes);
  }

  private static List<SourceFile> write(
      ImportSettings settings, JavaModel model, Progress progress) {
    SourceWriter writer = new SourceWriter(settings.packageName(), model);
    List<SourceFile> files = new ArrayList<>();
    for (Declaration declaration : model.declarations()) {
      files.add(writer.write(declaration));
      progress.at("writing", files.size(), model.declarations().size());
    }
    return files;
  }

  private static ImportReport report(
      ImportSettings settings, JavaModel model, SourceFolder.Changes changes) {
    Map<String, String> types = new LinkedHashMap<>();
    model.types().forEach((schema, name) -> types.put(schema, settings.packageName() + "." + name));
    return new ImportReport(
        types,
        changes.toWrite().stream().map(SourceFile::path).toList(),
        changes.unchanged(),
        settings.clean() ? changes.stale() : List.of(),
        settings.clean() ? List.of() : changes.stale(),
        model.findings());
  }
}
