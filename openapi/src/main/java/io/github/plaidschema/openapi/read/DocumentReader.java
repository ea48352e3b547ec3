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

  private static final Place DOCUMENT = Place.of("the document");
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
    Location stated = files.root(file);
    String version = version(stated);
    Findings findings = new Findings();
    ShapeCheck shapes = new ShapeCheck(findings, isLenient);
    Location root = shapes.checked(stated, ObjectShape.DOCUMENT, DOCUMENT);
    Location info = shapes.checked(root.at("info"), ObjectShape.INFO, DOCUMENT);
    Location parts = shapes.checked(root.at("components"), ObjectShape.COMPONENTS, DOCUMENT);
    Location schemas = parts.at("schemas");
    ReferenceResolver resolver = new ReferenceResolver(files);
    SchemaNames names =
        new SchemaNames(root.file(), resolver, schemas.mapping().entries().keySet());
    SchemaReader reader =
        new SchemaReader(names, findings, new SchemaReader.Mode(version, isLenient), shapes);
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
        new OperationReader(root, resolver, reader, shapes, inline, findings, forClient);
    operations.read();
    for (Optional<SchemaNames.Named> next = names.next(); next.isPresent(); next = names.next()) {
      String name = next.get().name();
      inline.add(name, reader.read(next.get().location(), Place.of(name)));
    }
    // The findings are complete only after all has been read.
    ApiOperations all =
        new ApiOperations(
            info.mapping().text("title").orElse(""),
            SecurityReader.servers(root, shapes),
            SecurityReader.schemes(
                parts.at("securitySchemes"),
                (at, shape) ->
                    forClient
                        ? shapes.checked(resolver.follow(at), shape, Place.of(at.pointer()))
                        : at),
            SecurityReader.requirements(root.mapping().items("security")),
            operations.operations());
    return new Description(
        new ApiDocument(inline.schemas(), operations.endpoints(), findings.all()), all);
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
