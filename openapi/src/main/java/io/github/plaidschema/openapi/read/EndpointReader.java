package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.document.Endpoint;
import io.github.plaidschema.openapi.document.Place;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.Words;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads which schemas the bodies of requests and responses have; bodies that are no JSON have none.
 */
final class EndpointReader {
  private final OpenAPI api;
  private final SchemaReader schemas;
  private final InlineTypes inline;

  EndpointReader(OpenAPI api, SchemaReader schemas, InlineTypes inline) {
    this.api = api;
    this.schemas = schemas;
    this.inline = inline;
  }

  List<Endpoint> read() {
    List<Endpoint> endpoints = new ArrayList<>();
    if (api.getPaths() != null) {
      api.getPaths().forEach((path, item) -> read(path, item, endpoints));
    }
    if (api.getWebhooks() != null) {
      api.getWebhooks().forEach((name, item) -> readWebhook(name, item, endpoints));
    }
    return endpoints;
  }

  private void read(String path, PathItem item, List<Endpoint> endpoints) {
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              String name = name(path, method.name(), operation);
              endpoints.add(
                  new Endpoint(
                      path, method.name(), requests(operation, name), responses(operation, name)));
            });
  }

  /** A webhook is sent by the service: its request is what we read. */
  private void readWebhook(String name, PathItem item, List<Endpoint> endpoints) {
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              List<SchemaNode> sent = responses(operation, name);
              List<SchemaNode> received = requests(operation, name);
              endpoints.add(new Endpoint(name, method.name(), sent, received));
            });
  }

  private static String name(String path, String method, Operation operation) {
    String text =
        operation.getOperationId() == null
            ? method.toLowerCase(Locale.ROOT) + " " + path
            : operation.getOperationId();
    return Words.of(text).pascalCase();
  }

  private List<SchemaNode> requests(Operation operation, String name) {
    RequestBody body = operation.getRequestBody();
    if (body != null && body.get$ref() != null) {
      body =
          component(
              body.get$ref(),
              "#/components/requestBodies/",
              api.getComponents() == null ? null : api.getComponents().getRequestBodies());
    }
    return body == null ? List.of() : bodies(body.getContent(), name + "Request");
  }

  private List<SchemaNode> responses(Operation operation, String name) {
    List<SchemaNode> all = new ArrayList<>();
    if (operation.getResponses() == null) {
      return all;
    }
    operation
        .getResponses()
        .forEach(
            (status, declared) -> {
              ApiResponse response = declared;
              if (response.get$ref() != null) {
                response =
                    component(
                        response.get$ref(),
                        "#/components/responses/",
                        api.getComponents() == null ? null : api.getComponents().getResponses());
              }
              if (response != null) {
                String suffix = status.startsWith("2") ? "" : Words.of(status).pascalCase();
                all.addAll(bodies(response.getContent(), name + "Response" + suffix));
              }
            });
    return all;
  }

  private static <T> @Nullable T component(
      String reference, String section, @Nullable Map<String, T> components) {
    Optional<String> name = ReferenceNames.component(reference, section);
    return components == null || name.isEmpty() ? null : components.get(name.get());
  }

  private List<SchemaNode> bodies(@Nullable Content content, String name) {
    List<SchemaNode> bodies = new ArrayList<>();
    if (content == null) {
      return bodies;
    }
    for (Map.Entry<String, MediaType> media : content.entrySet()) {
      if (isJson(media.getKey()) && media.getValue().getSchema() != null) {
        SchemaNode body = schemas.read(media.getValue().getSchema(), Place.of(name));
        bodies.add(inline.loose(body, name));
      }
    }
    return bodies;
  }

  private static boolean isJson(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "");
    return type.equals("application/json") || type.endsWith("+json") || type.equals("*/*");
  }
}
