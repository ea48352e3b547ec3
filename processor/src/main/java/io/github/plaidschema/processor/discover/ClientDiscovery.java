package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CLIENT_INTERFACE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an interface of operations: a client, or all the reasons why it is none. */
public final class ClientDiscovery {

  private static final ClassName ERROR_FORMAT = ClassName.get(ApiClient.RUNTIME, "ErrorFormat");

  private final ProcessingEnvironment environment;
  private final SchemaDiscovery schemas;

  /** What reads schemas says what properties their accessors are. */
  public ClientDiscovery(ProcessingEnvironment environment, SchemaDiscovery schemas) {
    this.environment = environment;
    this.schemas = schemas;
  }

  /**
   * What came of an interface.
   *
   * @param api empty if there are diagnostics
   * @param waits whether it refers to types that do not exist yet
   */
  public record Result(Optional<ApiClient> api, List<Diagnostic> diagnostics, boolean waits) {}

  /** Reads the interface, and reports nothing. */
  public Result discover(TypeElement type) {
    Diagnostics diagnostics = new Diagnostics();
    if (!isUsable(type, diagnostics)) {
      return new Result(Optional.empty(), diagnostics.all(), false);
    }
    PlaidClient annotation = type.getAnnotation(PlaidClient.class);
    CodeBlock errors = errors(type, annotation, diagnostics);
    boolean deprecated = false;
    List<ApiClient.Method> methods = new ArrayList<>();
    OperationDiscovery operations = new OperationDiscovery(environment, schemas, type, diagnostics);
    for (ExecutableElement method : abstractMethods(type)) {
      operations.discover(method).ifPresent(methods::add);
      deprecated |= operations.touchesDeprecated(method);
    }
    List<Diagnostic> located = schemas.located(type, diagnostics.all());
    if (diagnostics.hasErrors()) {
      return new Result(Optional.empty(), located, diagnostics.hasMissingTypes());
    }
    ClassName name = ClassName.get(type);
    return new Result(
        Optional.of(
            new ApiClient(
                name,
                ApiClient.generatedName(name),
                Visibility.isPublic(type),
                deprecated || environment.getElementUtils().isDeprecated(type),
                schemas.seesGenerated(type),
                schemas.scope(type, type).memberTypes(),
                errors,
                methods)),
        located,
        false);
  }

  private static boolean isUsable(TypeElement type, Diagnostics diagnostics) {
    String name = Accessor.displayName(type);
    boolean isInterface = type.getKind() == ElementKind.INTERFACE;
    if (!isInterface) {
      diagnostics.add(
          CLIENT_INTERFACE,
          type,
          "%s is %s. @PlaidClient describes operations by the methods of an interface: declare \"interface %s\"."
              .formatted(name, InterfaceRules.kindOf(type), type.getSimpleName()));
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      diagnostics.add(
          CLIENT_INTERFACE,
          type,
          "%s has type parameters, which no operation has. Remove them.".formatted(name));
      return false;
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      diagnostics.add(
          CLIENT_INTERFACE,
          type,
          "%s is sealed, so that no generated class can implement it. Remove \"sealed\"."
              .formatted(name));
      return false;
    }
    InterfaceRules.checkNotPrivate(type, diagnostics);
    return true;
  }

  private List<ExecutableElement> abstractMethods(TypeElement type) {
    return ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private CodeBlock errors(TypeElement type, PlaidClient annotation, Diagnostics diagnostics) {
    TypeMirror error = errorType(annotation);
    CodeBlock.Builder format = CodeBlock.builder();
    if (error.getKind() == TypeKind.VOID) {
      format.add("$T.UNTYPED", ERROR_FORMAT);
    } else if (error instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && OperationDiscovery.isSchema(element)) {
      format.add("$T.of($T.CODEC)", ERROR_FORMAT, GeneratedNames.json(ClassName.get(element)));
    } else {
      diagnostics.add(
          CLIENT_INTERFACE,
          type,
          "%s: the error type %s has no schema. Annotate it with @PlaidSchema."
              .formatted(Accessor.displayName(type), TypeAdvice.simpleName(error)));
    }
    boolean usual =
        annotation.errorCode().equals("error_code") && annotation.requestId().equals("request_id");
    if (!usual) {
      format.add(".withProperties($S, $S)", annotation.errorCode(), annotation.requestId());
    }
    return format.build();
  }

  private static TypeMirror errorType(PlaidClient annotation) {
    try {
      throw new IllegalStateException("a class of the compiled program: " + annotation.error());
    } catch (MirroredTypeException e) {
      return e.getTypeMirror();
    }
  }
}
