package io.github.plaidschema.openapi.analyze;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Endpoint;
import io.github.plaidschema.openapi.document.References;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.NamePattern;
import io.github.plaidschema.openapi.operation.Operation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the schemas and operations that patterns name. */
final class Selection {
  private final ApiDocument document;

  private Selection(ApiDocument document) {
    this.document = document;
  }

  /**
   * The schemas, without what they lead to.
   *
   * @param patterns names of schemas or paths; none for all schemas
   * @throws ImportException if a pattern names nothing
   */
  static Collection<String> of(ApiDocument document, List<String> patterns) throws ImportException {
    if (patterns.isEmpty()) {
      return document.schemas().keySet();
    }
    Set<String> selected = new LinkedHashSet<>();
    Selection selection = new Selection(document);
    for (String pattern : patterns) {
      boolean isPath = pattern.startsWith("/");
      if (!(isPath ? selection.paths(pattern, selected) : selection.names(pattern, selected))) {
        throw new ImportException(
            "no %s of the document is named %s".formatted(isPath ? "path" : "schema", pattern));
      }
    }
    return selected;
  }

  /**
   * The operations of the paths.
   *
   * @param patterns names of schemas or paths; none for all operations
   * @throws ImportException if there are names of schemas only
   */
  static List<Operation> operations(List<Operation> operations, List<String> patterns)
      throws ImportException {
    if (patterns.isEmpty()) {
      return operations;
    }
    List<NamePattern> paths =
        patterns.stream().filter(pattern -> pattern.startsWith("/")).map(NamePattern::of).toList();
    if (paths.isEmpty()) {
      throw new ImportException(
          "a client is wanted, but only schemas are included: include paths as well, such as \"/*\"");
    }
    return operations.stream()
        .filter(operation -> paths.stream().anyMatch(path -> path.matches(operation.path())))
        .toList();
  }

  private boolean names(String pattern, Set<String> selected) {
    NamePattern wanted = NamePattern.of(pattern);
    List<String> names = document.schemas().keySet().stream().filter(wanted::matches).toList();
    selected.addAll(names);
    return !names.isEmpty();
  }

  private boolean paths(String pattern, Set<String> selected) {
    NamePattern wanted = NamePattern.of(pattern);
    List<Endpoint> endpoints =
        document.endpoints().stream().filter(endpoint -> wanted.matches(endpoint.path())).toList();
    endpoints.stream()
        .flatMap(e -> Stream.of(e.requests(), e.responses()).flatMap(List<SchemaNode>::stream))
        .forEach(body -> selected.addAll(References.direct(body)));
    return !endpoints.isEmpty();
  }
}
