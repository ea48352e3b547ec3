package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.operation.ApiOperations;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an OpenAPI 3 document, YAML or JSON, with the files that it refers to. */
public final class DocumentReader {
  /**
   * What was read.
   *
   * @param operations without their parameters unless they were asked for
   */
  public record Description(ApiDocument document, ApiOperations operations) {}

  private static final String SUPPORTED = "OpenAPI 3.0, 3.1 and 3.2 are supported";

  private DocumentReader() {}

  /**
   * Reads the document.
   *
   * @param forClient whether a client of the operations is wanted
   * @param isLenient whether a reference that cannot be resolved is a finding, and any JSON, rather
   *     than an error
   * @throws ImportException if a file cannot be read, is not such a document, or refers to what is
   *     not there
   */
  public static Description read(Path file, boolean forClient, boolean isLenient)
      throws ImportException {
    DocumentFiles files = new DocumentFiles();
    Location root = files.root(file);
    String version = version(root);
    Location schemas = root.at("components").at("schemas");
    ReferenceResolver resolver = new ReferenceResolver(files);
    SchemaNames names =
        new SchemaNames(root.file(), resolver, schemas.mapping().entries().keySet());
    Findings findings = new Findings();
    SchemaReader reader =
        new SchemaReader(names, findings, new SchemaReader.Mode(version, isLenient));
    Map<String, SchemaNode> read = new LinkedHashMap<>();
    Map<String, Location> components = new LinkedHashMap<>();
    for (String name : schemas.mapping().entries().keySet()) {
      components.put(name, names.behind(name, schemas.at(name)));
    }
    for (Map.Entry<String, Location> component : components.entrySet()) {
      String name = component.getKey();
      read.put(name, reader.read(component.getValue(), Place.of(name)));
    }
    // The bodies are read before what else is referred to, as they refer to more.
    InlineTypes inline = new InlineTypes(read);
    inline.extractFromSchemas();
    OperationReader operations =
        new OperationReader(root, resolver, reader, inline, findings, forClient);
    operations.read();
    for (Optional<SchemaNames.Named> next = names.next(); next.isPresent(); next = names.next()) {
      String name = next.get().name();
      inline.add(name, reader.read(next.get().location(), Place.of(name)));
    }
    return new Description(
        new ApiDocument(inline.schemas(), operations.endpoints(), findings.all()),
        new ApiOperations(
            root.mapping().mapping("info").text("title").orElse(""),
            SecurityReader.servers(root),
            SecurityReader.schemes(root, forClient ? resolver::follow : at -> at),
            SecurityReader.requirements(root.mapping().items("security")),
            operations.operations()));
  }

  private static String version(Location root) throws ImportException {
    Path file = root.file().getFileName();
    if (!(root.node() instanceof YamlNode.Mapping mapping)) {
      throw new ImportException(file + " is not an OpenAPI document: it is not an object");
    }
    Optional<String> version = mapping.text("openapi");
    if (version.isPresent()) {
      if (version.get().matches("3\\.[012](\\..*)?")) {
        return version.get();
      }
      throw new ImportException(
          "%s is an OpenAPI %s document, which is not supported; %s"
              .formatted(file, version.get(), SUPPORTED));
    }
    for (String other : List.of("swagger", "asyncapi", "swaggerVersion", "raml", "arazzo")) {
      if (mapping.has(other)) {
        throw new ImportException(
            "%s is not an OpenAPI 3 document, but one of %s %s; %s"
                .formatted(
                    file,
                    other.equals("swaggerVersion") ? "swagger" : other,
                    mapping.text(other).orElse(""),
                    SUPPORTED));
      }
    }
    throw new ImportException(
        "%s is not an OpenAPI document: it has no field openapi with a version; %s"
            .formatted(file, SUPPORTED));
  }
}
