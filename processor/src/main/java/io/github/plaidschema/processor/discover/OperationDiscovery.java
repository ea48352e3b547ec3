package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CLIENT_METHOD;
import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.OPERATION;
import static io.github.plaidschema.processor.report.DiagnosticId.OPERATION_PARAMETER;
import static io.github.plaidschema.processor.report.DiagnosticId.OPERATION_TYPE;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.api.Header;
import io.github.plaidschema.api.Operation;
import io.github.plaidschema.api.Path;
import io.github.plaidschema.api.Query;
import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.model.ApiClient.Parameter;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.report.DiagnosticId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the methods of an interface of operations. */
final class OperationDiscovery {

  private static final Pattern METHOD_AND_PATH =
      Pattern.compile("(GET|HEAD|OPTIONS|PUT|DELETE|POST|PATCH) (/\\S*)");
  private static final Pattern PATH =
      Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\\{[A-Za-z0-9_.-]+\\})*)+");
  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final ProcessingEnvironment environment;
  private final SchemaDiscovery schemas;
  private final TypeElement type;
  private final Diagnostics diagnostics;
  private final Set<String> constants = new HashSet<>(Set.of("ERRORS"));

  OperationDiscovery(
      ProcessingEnvironment environment,
      SchemaDiscovery schemas,
      TypeElement type,
      Diagnostics diagnostics) {
    this.environment = environment;
    this.schemas = schemas;
    this.type = type;
    this.diagnostics = diagnostics;
  }

  /** Whether JSON of a type is read by what is generated for it. */
  static boolean isSchema(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE
        && (element.getAnnotation(PlaidSchema.class) != null || UnionDiscovery.isUnion(element));
  }

  boolean touchesDeprecated(ExecutableElement method) {
    return isDeprecated(method)
        || isDeprecated(method.getReturnType())
        || method.getParameters().stream().anyMatch(each -> isDeprecated(each.asType()));
  }

  private boolean isDeprecated(TypeMirror mirror) {
    return mirror instanceof DeclaredType declared
        && (isDeprecated(declared.asElement())
            || declared.getTypeArguments().stream().anyMatch(this::isDeprecated));
  }

  private boolean isDeprecated(Element element) {
    return environment.getElementUtils().isDeprecated(element);
  }

  /** The method, or empty after a diagnostic. */
  Optional<ApiClient.Method> discover(ExecutableElement method) {
    return new Reading(method).read();
  }

  /** How a method hands its response on. */
  private record Form(TypeMirror response, String call) {}

  /** The reading of one method. */
  private final class Reading {
    private final ExecutableElement method;
    private final ExecutableType seen;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>();
    private @Nullable String body;
    private @Nullable String options;
    private @Nullable TypeMirror bodyType;
    private boolean failed;

    Reading(ExecutableElement method) {
      this.method = method;
      this.seen =
          MoreTypes.asExecutable(
              environment.getTypeUtils().asMemberOf(MoreTypes.asDeclared(type.asType()), method));
    }

    private void fail(DiagnosticId id, String text) {
      failed = true;
      diagnostics.add(
          id, method, Accessor.displayName(type) + "." + method.getSimpleName() + ": " + text);
    }

    Optional<ApiClient.Method> read() {
      Operation operation = method.getAnnotation(Operation.class);
      if (operation == null) {
        fail(
            CLIENT_METHOD,
            "it is not an operation. Annotate it with @Operation, or make it a default method.");
        return Optional.empty();
      }
      if (!method.getTypeParameters().isEmpty()) {
        fail(CLIENT_METHOD, "it has type parameters, which no operation has. Remove them.");
      }
      if (!method.getThrownTypes().isEmpty()) {
        fail(
            CLIENT_METHOD,
            "it declares exceptions, but calls throw ApiException only. Remove them.");
      }
      readParameters();
      checkRequest(operation);
      Optional<Form> form = form(seen.getReturnType(), 0);
      Optional<CodeBlock> bodyCodec =
          bodyType == null ? Optional.empty() : codec("its body", bodyType);
      Optional<CodeBlock> responseCodec =
          form.filter(found -> !isPlain(found.response()))
              .flatMap(found -> codec("its response", found.response()));
      if (failed || form.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(method(operation, form.get(), bodyCodec, responseCodec));
    }

    private ApiClient.Method method(
        Operation operation,
        Form form,
        Optional<CodeBlock> bodyCodec,
        Optional<CodeBlock> responseCodec) {
      TypeName bodyName =
          bodyType == null ? ClassName.get(Void.class) : TypeAdvice.plainName(bodyType);
      TypeName response =
          form.response().getKind() == TypeKind.VOID
              ? ClassName.get(Void.class)
              : TypeAdvice.plainName(form.response());
      return new ApiClient.Method(
          method.getSimpleName().toString(),
          constant(),
          operation.value(),
          repeat(operation).name(),
          operation.key(),
          TypeAdvice.plainName(seen.getReturnType()),
          form.call(),
          response,
          responseCodec,
          Optional.ofNullable(body),
          bodyName,
          bodyCodec,
          List.copyOf(parameters),
          Optional.ofNullable(options),
          new PagesDiscovery(environment, schemas, type, diagnostics)
              .discover(method, bodyType, queries(), form.response()));
    }

    private Set<String> queries() {
      Set<String> names = new TreeSet<>();
      for (Parameter parameter : parameters) {
        if (parameter.place().equals("query")) {
          names.add(parameter.sentAs());
        }
      }
      return names;
    }

    private String constant() {
      String name =
          method
              .getSimpleName()
              .toString()
              .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
              .toUpperCase(Locale.ROOT);
      String distinct = name;
      for (int number = 2; !constants.add(distinct); number++) {
        distinct = name + "_" + number;
      }
      return distinct;
    }

    private Repeat repeat(Operation operation) {
      if (operation.repeat() != Repeat.BY_METHOD) {
        return operation.repeat();
      }
      boolean changes =
          operation.value().startsWith("POST ") || operation.value().startsWith("PATCH ");
      return changes ? Repeat.NEVER : Repeat.ALWAYS;
    }

    private void checkRequest(Operation operation) {
      Matcher matcher = METHOD_AND_PATH.matcher(operation.value());
      if (!matcher.matches() || !PATH.matcher(matcher.group(2)).matches()) {
        fail(
            OPERATION,
            "its request is not an HTTP method and a path. Write it as in \"POST /link/token/create\".");
        return;
      }
      boolean isRead = matcher.group(1).equals("GET") || matcher.group(1).equals("HEAD");
      if (isRead && operation.repeat() == Repeat.NEVER) {
        fail(
            OPERATION,
            "a %s can be sent again by any HTTP client or proxy. Use POST, or remove the repeat class."
                .formatted(matcher.group(1)));
      }
      if (isRead && body != null) {
        fail(
            OPERATION_PARAMETER,
            "a %s has no body. Annotate %s with @Query or @Path."
                .formatted(matcher.group(1), body));
      }
      checkKey(operation);
      checkPath(matcher.group(2));
    }

    private void checkKey(Operation operation) {
      boolean inHeader = operation.key().startsWith("header:");
      if (operation.repeat() == Repeat.WITH_KEY && body == null && !inHeader) {
        fail(
            OPERATION,
            "it has no body that could hold its idempotency key. Name a header, as in key = \"header:Idempotency-Key\".");
      }
      if (inHeader && !HEADER_NAME.matcher(operation.key().substring(7)).matches()) {
        fail(OPERATION, "the header of its idempotency key has no valid name. Name another one.");
      }
    }

    private void checkPath(String path) {
      Set<String> named = new TreeSet<>();
      NAME.matcher(path).results().forEach(found -> named.add(found.group(1)));
      for (String name : named) {
        if (!paths.contains(name)) {
          fail(
              OPERATION,
              "no parameter has the value of {%s}. Annotate one with @Path(\"%s\")."
                  .formatted(name, name));
        }
      }
      for (String name : paths) {
        if (!named.contains(name)) {
          fail(
              OPERATION,
              "its path has no {%s}. Name it there, or remove @Path(\"%s\")."
                  .formatted(name, name));
        }
      }
      for (String segment : path.split("/", -1)) {
        if (segment.replaceAll("(?i)%2e", ".").matches("\\.{1,2}")) {
          fail(OPERATION, "its path has dots as a segment. Write the path that they lead to.");
        }
      }
    }

    private void readParameters() {
      for (int i = 0; i < method.getParameters().size(); i++) {
        boolean isLast = i == method.getParameters().size() - 1;
        read(method.getParameters().get(i), seen.getParameterTypes().get(i), isLast);
      }
    }

    private void read(VariableElement parameter, TypeMirror parameterType, boolean isLast) {
      String name = parameter.getSimpleName().toString();
      Path path = parameter.getAnnotation(Path.class);
      Query query = parameter.getAnnotation(Query.class);
      Header header = parameter.getAnnotation(Header.class);
      if (missing(parameterType)) {
        return;
      }
      int places = (path == null ? 0 : 1) + (query == null ? 0 : 1) + (header == null ? 0 : 1);
      if (places > 1) {
        fail(
            OPERATION_PARAMETER,
            name + " is sent in several places. Remove all annotations but one.");
      } else if (path != null) {
        paths.add(path.value());
        add(name, parameterType, "path", path.value(), false);
      } else if (query != null) {
        add(name, parameterType, "query", query.value(), true);
      } else if (header != null) {
        checkHeader(name, header.value());
        add(name, parameterType, "header", header.value(), true);
      } else if (isNamed(parameterType, ApiClient.RUNTIME + ".RequestOptions")) {
        if (!isLast) {
          fail(OPERATION_PARAMETER, name + " stands before others. Declare RequestOptions last.");
        }
        options = name;
        parameters.add(new Parameter(name, TypeAdvice.plainName(parameterType), "", ""));
      } else if (body != null) {
        fail(
            OPERATION_PARAMETER,
            "%s is a second body beside %s. Annotate one of them with @Path, @Query or @Header."
                .formatted(name, body));
      } else {
        body = name;
        bodyType = parameterType;
        parameters.add(new Parameter(name, TypeAdvice.plainName(parameterType), "", ""));
      }
    }

    private void checkHeader(String name, String header) {
      if (!HEADER_NAME.matcher(header).matches()) {
        fail(OPERATION_PARAMETER, name + " has no valid name of a header. Name another one.");
      }
    }

    private void add(
        String name, TypeMirror parameterType, String place, String sentAs, boolean isOptional) {
      if (!isText(parameterType, isOptional, place.equals("query"))) {
        fail(
            OPERATION_PARAMETER,
            "%s is of the type %s, which has no text. Use String, a number, boolean, UUID, a date or OpenEnum."
                .formatted(name, TypeAdvice.simpleName(parameterType)));
        return;
      }
      TypeName plain = TypeAdvice.plainName(parameterType);
      boolean nullable =
          parameterType.getAnnotationMirrors().stream()
              .anyMatch(
                  mirror ->
                      mirror
                          .getAnnotationType()
                          .asElement()
                          .getSimpleName()
                          .contentEquals("Nullable"));
      if (nullable && !isOptional) {
        fail(OPERATION_PARAMETER, name + " is part of the path and never null. Remove @Nullable.");
      }
      TypeName written =
          nullable ? plain.annotated(AnnotationSpec.builder(Nullable.class).build()) : plain;
      parameters.add(new Parameter(name, written, place, sentAs));
    }

    private boolean isText(TypeMirror mirror, boolean isOptional, boolean isQuery) {
      if (mirror.getKind().isPrimitive()) {
        return isText(TypeAdvice.plainName(mirror).toString());
      }
      if (!(mirror instanceof DeclaredType declared)) {
        return false;
      }
      String name = qualifiedName(declared);
      boolean wraps =
          (isOptional && Optionals.of(mirror).equals(Optional.of(OptionalClass.OF_OBJECT)))
              || (isQuery && name.equals("java.util.List"));
      return wraps
          ? declared.getTypeArguments().size() == 1
              && isText(declared.getTypeArguments().get(0), false, false)
          : isText(name);
    }

    private static boolean isText(String name) {
      return name.equals(RuntimeTypes.OPEN_ENUM.canonicalName())
          || ScalarType.named(name).filter(ScalarType::isParameter).isPresent();
    }

    /** The form of a method, or empty after a diagnostic. */
    private Optional<Form> form(TypeMirror returned, int depth) {
      if (missing(returned)) {
        return Optional.empty();
      }
      if (isNamed(returned, "java.util.concurrent.CompletableFuture") && depth == 0) {
        return argument(returned)
            .flatMap(inner -> form(inner, 1))
            .map(
                inner ->
                    new Form(
                        inner.response(),
                        inner.call().equals("response") ? "responseAsync" : "sendAsync"));
      }
      if (isNamed(returned, ApiClient.RUNTIME + ".ApiResponse")) {
        return argument(returned).map(inner -> new Form(inner, "response"));
      }
      return Optional.of(new Form(returned, "send"));
    }

    private Optional<TypeMirror> argument(TypeMirror generic) {
      List<? extends TypeMirror> arguments = MoreTypes.asDeclared(generic).getTypeArguments();
      if (arguments.size() != 1) {
        fail(
            OPERATION_TYPE,
            "%s does not say of what. Name the type of the response."
                .formatted(TypeAdvice.simpleName(generic)));
        return Optional.empty();
      }
      return Optional.of(arguments.get(0));
    }

    /** Whether a response is not JSON. */
    private boolean isPlain(TypeMirror response) {
      return response.getKind() == TypeKind.VOID
          || isNamed(response, "java.lang.Void")
          || isNamed(response, ApiClient.RUNTIME + ".BinaryResponse");
    }

    private boolean missing(TypeMirror mirror) {
      List<TypeMirror> missing = MissingTypes.in(mirror);
      for (TypeMirror each : missing) {
        fail(
            MISSING_TYPE,
            "the type %s does not exist, and no annotation processor has written it. Check its name and imports."
                .formatted(TypeAdvice.missingName(each)));
      }
      return !missing.isEmpty();
    }

    /** An expression, or empty after a diagnostic. */
    private Optional<CodeBlock> codec(String what, TypeMirror mirror) {
      if (mirror instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        String name = qualifiedName(declared);
        if (name.equals(RuntimeTypes.JSON_VALUE.canonicalName())) {
          return Optional.of(CodeBlock.of("$T.CODEC", RuntimeTypes.JSON_VALUE));
        }
        if (isSchema(element)) {
          return Optional.of(CodeBlock.of("$T.CODEC", GeneratedNames.json(ClassName.get(element))));
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (name.equals("java.util.List") && arguments.size() == 1) {
          return codec(what, arguments.get(0)).map(each -> CodeBlock.of("$L.listOf()", each));
        }
        if (name.equals("java.util.Map")
            && arguments.size() == 2
            && isNamed(arguments.get(0), "java.lang.String")) {
          return codec(what, arguments.get(1)).map(each -> CodeBlock.of("$L.mapOf()", each));
        }
      }
      fail(
          OPERATION_TYPE,
          "the type of %s, %s, has no schema. Use a @PlaidSchema or @PlaidUnion interface, JsonValue, or a List or a Map<String, T> of them."
              .formatted(what, TypeAdvice.simpleName(mirror)));
      return Optional.empty();
    }
  }

  private static String qualifiedName(DeclaredType declared) {
    return declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }

  private static boolean isNamed(TypeMirror mirror, String name) {
    return mirror instanceof DeclaredType declared && qualifiedName(declared).equals(name);
  }
}
