package io.github.plaidschema.compatibility.document;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.Operation;
import io.github.plaidschema.compatibility.describe.Version;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.ImportSettings;
import io.github.plaidschema.openapi.Progress;
import io.github.plaidschema.openapi.analyze.DocumentAnalysis;
import io.github.plaidschema.openapi.declare.ClientDeclaration;
import io.github.plaidschema.openapi.declare.OperationMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a version from an OpenAPI document: what its import would declare. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a version; nothing is written.
   *
   * @param settings with which the document is imported
   * @throws ImportException if it cannot be imported, or becomes neither a type nor an operation
   */
  public static Version read(ImportSettings settings) throws ImportException {
    DocumentAnalysis analysis = DocumentAnalysis.of(settings, Progress.NONE);
    TypeNames names = new TypeNames(settings.packageName());
    DeclarationReader reader = new DeclarationReader(names, analysis.types().declarations());
    SortedMap<String, Declaration> declarations = new TreeMap<>();
    reader.all().forEach(declaration -> declarations.put(declaration.name(), declaration));
    List<Operation> operations = new ArrayList<>();
    OperationReader methods = new OperationReader(names);
    analysis
        .client()
        .ifPresent(
            client -> {
              for (ClientDeclaration type : client.interfaces()) {
                for (OperationMethod method : type.methods()) {
                  operations.add(methods.read(type, method));
                }
              }
            });
    if (declarations.isEmpty() && operations.isEmpty()) {
      throw new ImportException(
          "%s has no schema that becomes a type, and no operation: nothing to compare"
              .formatted(settings.document().getFileName()));
    }
    Set<String> types = new TreeSet<>(declarations.keySet());
    types.addAll(reader.unknownVariants());
    return new Version(
        settings.document().toString(), declarations, types, operations, new TreeSet<>());
  }
}
