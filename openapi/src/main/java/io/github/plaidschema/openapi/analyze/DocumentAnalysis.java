package io.github.plaidschema.openapi.analyze;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.Progress;
import io.github.plaidschema.openapi.client.ClientDerivation;
import io.github.plaidschema.openapi.client.OperationOverrides;
import io.github.plaidschema.openapi.declare.ClientModel;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.derive.Derivation;
import io.github.plaidschema.openapi.derive.DerivedTypes;
import io.github.plaidschema.openapi.derive.OverriddenDocument;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.name.Overrides;
import io.github.plaidschema.openapi.name.OverridesReader;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.read.DocumentReader;
import java.util.List;
import java.util.Optional;

/**
 * What a document becomes in Java.
 *
 * @param types the interfaces, enums and unions; there may be none
 * @param client the operations; empty if they are not wanted, and without an interface if none of
 *     them can be called
 */
public record DocumentAnalysis(JavaModel types, Optional<ClientModel> client) {

  /**
   * Reads a document and derives its types and operations; nothing is written.
   *
   * @throws ImportException if that cannot be done, and why
   */
  public static DocumentAnalysis of(ImportSettings settings, Progress progress)
      throws ImportException {
    try {
      return analyzed(settings, progress);
    } catch (OverrideException wrong) {
      throw wrong.in(settings.overrides().orElseThrow());
    }
  }

  private static DocumentAnalysis analyzed(ImportSettings settings, Progress progress)
      throws ImportException {
    progress.at("reading", 0, 0);
    boolean isClientWanted = settings.client().isPresent();
    DocumentReader.Description read =
        DocumentReader.read(settings.document(), isClientWanted, settings.lenient());
    Overrides overrides =
        settings.overrides().isPresent()
            ? OverridesReader.read(settings.overrides().get())
            : Overrides.NONE;
    ApiDocument document = OverriddenDocument.of(read.document(), overrides);
    OperationOverrides decisions =
        OperationOverrides.of(read.operations().operations(), overrides.operations());
    List<Operation> wanted =
        isClientWanted
            ? Selection.operations(read.operations().operations(), settings.include())
            : List.of();
    DerivedTypes types =
        Derivation.derive(
            document,
            Selection.of(document, settings.include()),
            ClientDerivation.mentioned(wanted),
            settings.money(),
            overrides,
            progress);
    Optional<ClientModel> client =
        isClientWanted
            ? Optional.of(
                ClientDerivation.derive(
                    settings.client().get(), read.operations(), wanted, types, decisions))
            : Optional.empty();
    return new DocumentAnalysis(types.model(), client);
  }
}
