package io.github.plaidschema.compatibility.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request, and the method that sends it.
 *
 * @param request the HTTP method and the path, such as {@code POST /link/token/get}
 * @param client the name of the interface that has the method, in full
 * @param method its name
 * @param parameters those of the method, in their order
 * @param response what the method returns
 * @param error the body of an error response, if it has a type
 * @param repeat whether a request is sent again
 * @param pages how its pages follow each other, as the annotation states it; empty if it has none
 * @since 0.1.0
 */
public record Operation(
    String request,
    String client,
    String method,
    List<Parameter> parameters,
    JavaType response,
    Optional<JavaType> error,
    String repeat,
    String pages,
    boolean isDeprecated) {

  public Operation {
    parameters = List.copyOf(parameters);
  }

  /** Such as {@code com.example.LinkApi.tokenGet}. */
  public String name() {
    return client + "." + method;
  }

  /** What a call of the method needs, as a source writes it. */
  public String signature() {
    return parameters.stream()
        .map(parameter -> parameter.declared().toString())
        .collect(Collectors.joining(", ", method + "(", ")"));
  }

  /**
   * A parameter.
   *
   * @param place where it is sent
   * @param sentAs what the request calls it; empty for the body
   * @param type of its values; a primitive is not a box
   * @param isRequired whether it must not be null
   */
  public record Parameter(Place place, String sentAs, JavaType type, boolean isRequired) {

    /** What the method declares. */
    public JavaType declared() {
      return isRequired ? type : type.boxed().asNullable();
    }

    /** Such as {@code query limit}. */
    @Override
    public String toString() {
      return sentAs.isEmpty() ? place.label() : place.label() + " " + sentAs;
    }
  }

  /** Where a parameter is sent. */
  public enum Place {
    BODY,
    PATH,
    QUERY,
    HEADER;

    /** In a word. */
    String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
