package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.document.Endpoint;
import io.github.plaidschema.openapi.document.Place;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.report.Findings;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an OpenAPI 3.0 or 3.1 document, YAML or JSON, with the files that it refers to. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads the document.
   *
   * @throws ImportException if the file cannot be read or is no such document
   */
  public static ApiDocument read(Path file) throws ImportException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ImportException("cannot read the document " + file);
    }
    OpenAPI api = parse(file);
    if (api.getOpenapi() == null || !api.getOpenapi().startsWith("3.")) {
      throw new ImportException(file + " is no OpenAPI 3 document");
    }
    Map<String, Schema<?>> components = components(api);
    Findings findings = new Findings();
    SchemaReader reader = new SchemaReader(components.keySet(), findings);
    Map<String, SchemaNode> schemas = new LinkedHashMap<>();
    components.forEach((name, schema) -> schemas.put(name, reader.read(schema, Place.of(name))));
    InlineTypes inline = new InlineTypes(schemas);
    inline.extractFromSchemas();
    List<Endpoint> endpoints = new EndpointReader(api, reader, inline).read();
    return new ApiDocument(inline.schemas(), endpoints, findings.all());
  }

  private static OpenAPI parse(Path file) throws ImportException {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result;
    try {
      result = new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
    } catch (RuntimeException e) {
      throw new ImportException("%s is no OpenAPI document: %s".formatted(file, e.getMessage()), e);
    }
    OpenAPI api = result.getOpenAPI();
    if (api == null) {
      String reason = result.getMessages().isEmpty() ? "it is empty" : result.getMessages().get(0);
      throw new ImportException("%s is no OpenAPI document: %s".formatted(file, reason));
    }
    return api;
  }

  @SuppressWarnings("rawtypes") // The parser's own map is raw.
  private static Map<String, Schema<?>> components(OpenAPI api) {
    Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    Components components = api.getComponents();
    if (components != null && components.getSchemas() != null) {
      for (Map.Entry<String, Schema> schema : components.getSchemas().entrySet()) {
        schemas.put(schema.getKey(), schema.getValue());
      }
    }
    return schemas;
  }
}
