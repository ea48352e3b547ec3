package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.declare.Argument;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.name.MethodNames;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.Parameter;
import io.github.plaidschema.openapi.operation.SecurityScheme;
import io.github.plaidschema.openapi.report.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From the parameters and the body of an operation to the parameters of its method. */
final class Arguments {
  private static final String BODY = "request";
  private static final FieldType STRING = new FieldType.Scalar(ScalarType.STRING);

  /** What OpenAPI says is not a parameter, though it may be stated as one. */
  private static final Set<String> NOT_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

  /** What the HTTP client sets itself: a test holds it to what our client rejects. */
  static final Set<String> RESERVED =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private final ParameterTypes types;
  private final List<SecurityScheme> schemes;
  private final Findings findings;

  Arguments(ParameterTypes types, List<SecurityScheme> schemes, Findings findings) {
    this.types = types;
    this.schemes = schemes;
    this.findings = findings;
  }

  /** The arguments in the order of the method; empty after a finding that rules it out. */
  Optional<List<Argument>> of(Operation operation, PathTemplate path, Optional<Argument> body) {
    List<Argument> arguments = new ArrayList<>();
    for (String name : path.names()) {
      Optional<Argument> argument = pathArgument(operation, name);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      if (arguments.stream().noneMatch(argument.get()::equals)) {
        arguments.add(argument.get());
      }
    }
    body.ifPresent(arguments::add);
    List<Argument> optional = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        if (!path.names().contains(parameter.name())) {
          note(operation, parameter, "is not in the path: left out");
        }
        continue;
      }
      Optional<String> obstacle = obstacle(parameter);
      if (obstacle.isEmpty()) {
        Argument argument = argument(operation, parameter);
        (argument.optional() ? optional : arguments).add(argument);
      } else if (parameter.required() && !isSetOtherwise(parameter)) {
        note(operation, parameter, obstacle.get() + ", but is required: no method");
        return Optional.empty();
      } else {
        note(operation, parameter, obstacle.get() + ": left out");
      }
    }
    arguments.addAll(optional);
    return Optional.of(distinct(arguments));
  }

  private Optional<Argument> pathArgument(Operation operation, String name) {
    Optional<Parameter> stated =
        operation.parameters().stream()
            .filter(each -> each.in().equals("path") && each.name().equals(name))
            .findFirst();
    String sentAs = PathTemplate.spelled(name);
    if (stated.isEmpty()) {
      findings.add(
          operation.place(),
          "states nothing of the name {%s} of its path (%s): a string"
              .formatted(name, operation.pointer()));
      return Optional.of(
          new Argument(MethodNames.of(name), Argument.Place.PATH, sentAs, STRING, false, ""));
    }
    Parameter parameter = stated.get();
    Optional<FieldType> type = types.of(parameter.schema());
    if (!parameter.style().equals("simple")) {
      note(
          operation,
          parameter,
          "has the style " + parameter.style() + ", which is not supported: no method");
      return Optional.empty();
    }
    if (type.isEmpty() || type.get() instanceof FieldType.ListOf) {
      note(operation, parameter, "is not one string, number or boolean: no method");
      return Optional.empty();
    }
    noteLoss(operation, parameter);
    return Optional.of(
        new Argument(
            MethodNames.of(name),
            Argument.Place.PATH,
            sentAs,
            type.get(),
            false,
            description(parameter)));
  }

  private Argument argument(Operation operation, Parameter parameter) {
    noteLoss(operation, parameter);
    boolean isKey = isIdempotencyKey(parameter);
    return new Argument(
        MethodNames.of(parameter.name()),
        parameter.in().equals("query") ? Argument.Place.QUERY : Argument.Place.HEADER,
        parameter.name(),
        types.of(parameter.schema()).orElse(STRING),
        !parameter.required() || isKey,
        description(parameter));
  }

  /** Whether it is a header that tells a repeated request from another one. */
  static boolean isIdempotencyKey(Parameter parameter) {
    return parameter.in().equals("header") && IdempotencyKeys.isKey(parameter.name());
  }

  private void noteLoss(Operation operation, Parameter parameter) {
    parameter
        .mediaType()
        .ifPresent(
            type ->
                note(
                    operation,
                    parameter,
                    "is a document of %s: pass it as a string".formatted(type)));
  }

  /** Why a query or header parameter cannot be sent. */
  private Optional<String> obstacle(Parameter parameter) {
    String in = parameter.in();
    if (!in.equals("query") && !in.equals("header")) {
      return Optional.of(
          in.equals("cookie")
              ? "is sent as a cookie, which is not supported"
              : "is sent in \"%s\", which is not supported".formatted(in));
    }
    if (parameter.name().isEmpty()) {
      return Optional.of("has no name");
    }
    return in.equals("header") ? headerObstacle(parameter) : queryObstacle(parameter);
  }

  private Optional<String> queryObstacle(Parameter parameter) {
    Optional<FieldType> type = types.of(parameter.schema());
    if (!parameter.style().equals("form")) {
      return Optional.of("has the style %s, which is not supported".formatted(parameter.style()));
    }
    if (type.isEmpty()) {
      return Optional.of("is not a string, number, boolean or a list of them");
    }
    return type.get() instanceof FieldType.ListOf && !parameter.explode()
        ? Optional.of("is one list of several values (explode: false), which is not supported")
        : Optional.empty();
  }

  private Optional<String> headerObstacle(Parameter parameter) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    Optional<FieldType> type = types.of(parameter.schema());
    if (NOT_PARAMETERS.contains(name)) {
      return Optional.of("is set by the client");
    }
    if (RESERVED.contains(name)) {
      return Optional.of("is set by the HTTP client");
    }
    if (schemes.stream().anyMatch(scheme -> scheme.isHeader(name))) {
      return Optional.of("is one of the client's credentials");
    }
    if (!name.matches("[!#$%&'*+.^_`|~0-9a-z-]{1,256}")) {
      return Optional.of("has no name of a header");
    }
    boolean isOne = type.isPresent() && !(type.get() instanceof FieldType.ListOf);
    return isOne
        ? Optional.empty()
        : Optional.of("is not one string, number or boolean, which is not supported in a header");
  }

  /** Whether the request has it although no parameter of the method does. */
  private boolean isSetOtherwise(Parameter parameter) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    return parameter.in().equals("header")
        && (NOT_PARAMETERS.contains(name)
            || RESERVED.contains(name)
            || schemes.stream().anyMatch(scheme -> scheme.isHeader(name)));
  }

  private void note(Operation operation, Parameter parameter, String what) {
    findings.add(
        operation.place(),
        "the %s parameter %s (%s) %s"
            .formatted(parameter.in(), parameter.name(), parameter.pointer(), what));
  }

  private static String description(Parameter parameter) {
    List<String> values = ParameterTypes.values(parameter.schema());
    String listed =
        values.isEmpty()
            ? ""
            : "One of "
                + String.join(", ", values.stream().map(value -> "`" + value + "`").toList())
                + ".";
    String fallback =
        parameter
            .schema()
            .notes()
            .defaultValue()
            .map(value -> "`" + value.text() + "` if it is null.")
            .orElse("");
    String deprecated = parameter.deprecated() ? "Deprecated." : "";
    return Stream.of(parameter.description().strip(), deprecated, listed, fallback)
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + "\n\n" + b)
        .orElse("");
  }

  /** Each with a name of its own; the body keeps its name. */
  private static List<Argument> distinct(List<Argument> arguments) {
    Set<String> taken = new HashSet<>(Set.of(BODY));
    List<Argument> distinct = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument.place() == Argument.Place.BODY) {
        distinct.add(argument);
        continue;
      }
      String place = Words.of(argument.place().name()).pascalCase();
      String name =
          Stream.concat(
                  Stream.of(argument.name(), argument.name() + place),
                  Stream.iterate(2, i -> i + 1).map(i -> argument.name() + place + i))
              .filter(taken::add)
              .findFirst()
              .orElseThrow();
      distinct.add(argument.withName(name));
    }
    return List.copyOf(distinct);
  }

  static Argument body(FieldType type, String description) {
    return new Argument(BODY, Argument.Place.BODY, "", type, false, description);
  }
}
