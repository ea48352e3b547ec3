package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.openapi.declare.Argument;
import io.github.plaidschema.openapi.declare.ClientDeclaration;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.OperationMethod;
import io.github.plaidschema.openapi.declare.PageRule;
import io.github.plaidschema.openapi.declare.RepeatClass;
import io.github.plaidschema.openapi.declare.ResponseType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes interfaces of operations. */
final class ClientWriter {
  private static final int INDENT = 2;

  private final TypeNamesOf types;

  ClientWriter(TypeNamesOf types) {
    this.types = types;
  }

  /**
   *
   *
   * <pre>{@code
   * @PlaidClient(error = PlaidError.class)
   * public interface LinkApi {
   *   @Operation(value = "POST /link/token/get", repeat = Repeat.ALWAYS)
   *   LinkTokenGetResponse linkTokenGet(LinkTokenGetRequest request);
   * }
   * }</pre>
   */
  TypeSpec type(ClientDeclaration client) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(client.name().simpleName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", Javadoc.of(client.description(), 0))
            .addAnnotation(annotation(client));
    if (client.error().filter(this::touchesDeprecated).isPresent()) {
      type.addAnnotation(SUPPRESSED);
    }
    client.methods().forEach(method -> type.addMethod(method(method)));
    return type.build();
  }

  private static final AnnotationSpec SUPPRESSED =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .build();

  private AnnotationSpec annotation(ClientDeclaration client) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Names.PLAID_CLIENT);
    client.error().ifPresent(error -> annotation.addMember("error", "$T.class", types.of(error)));
    if (!client.errorCode().equals("error_code")) {
      annotation.addMember("errorCode", "$L", Literals.text(client.errorCode()));
    }
    if (!client.requestId().equals("request_id")) {
      annotation.addMember("requestId", "$L", Literals.text(client.requestId()));
    }
    return annotation.build();
  }

  private MethodSpec method(OperationMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addJavadoc("$L", javadoc(method))
            .addAnnotation(operation(method))
            .returns(returned(method.response()));
    method.pages().ifPresent(pages -> builder.addAnnotation(pages(pages)));
    if (method.deprecated()) {
      builder.addAnnotation(Deprecated.class);
    } else if (mentioned(method).stream().anyMatch(this::touchesDeprecated)) {
      builder.addAnnotation(SUPPRESSED);
    }
    method.arguments().forEach(argument -> builder.addParameter(parameter(argument)));
    return builder.build();
  }

  private static String javadoc(OperationMethod method) {
    StringBuilder text = new StringBuilder(Javadoc.of(method.description(), INDENT)).append('\n');
    for (Argument argument : method.arguments()) {
      text.append('\n')
          .append(Javadoc.tag("@param " + argument.name(), described(argument), INDENT));
    }
    if (method.response() instanceof ResponseType.Binary) {
      text.append("\n@return the body of the response, to be closed");
    } else if (method.response() instanceof ResponseType.Json) {
      text.append("\n@return the body of the response");
    }
    return text.toString().stripTrailing();
  }

  private static String described(Argument argument) {
    if (!argument.description().isBlank()) {
      return argument.description();
    }
    return switch (argument.place()) {
      case BODY -> "the body of the request";
      case PATH -> "a segment of the path";
      case QUERY -> "the query parameter `%s`".formatted(argument.sentAs());
      case HEADER -> "the header `%s`".formatted(argument.sentAs());
    };
  }

  private static AnnotationSpec operation(OperationMethod method) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Names.OPERATION)
            .addMember("value", "$L", Literals.text(method.request()));
    if (method.repeat() != RepeatClass.BY_METHOD) {
      annotation.addMember("repeat", "$T.$L", Names.REPEAT, method.repeat().name());
    }
    method.key().ifPresent(key -> annotation.addMember("key", "$L", Literals.text(key)));
    return annotation.build();
  }

  private static AnnotationSpec pages(PageRule rule) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("cursor", rule.cursor());
    members.put("next", rule.next());
    members.put("more", rule.more());
    members.put("offset", rule.offset());
    members.put("total", rule.total());
    members.put("items", rule.items());
    members.put("restartOn", rule.restartOn());
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Names.PAGES);
    members.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            annotation.addMember(name, "$L", Literals.text(value));
          }
        });
    return annotation.build();
  }

  private TypeName returned(ResponseType response) {
    if (response instanceof ResponseType.Json json) {
      return types.of(json.type());
    }
    return response instanceof ResponseType.Binary ? Names.BINARY_RESPONSE : TypeName.VOID;
  }

  private ParameterSpec parameter(Argument argument) {
    TypeName type = types.of(argument.type());
    ParameterSpec.Builder parameter =
        ParameterSpec.builder(
            argument.optional() ? TypeNamesOf.nullable(type.box()) : type, argument.name());
    if (argument.place() != Argument.Place.BODY) {
      parameter.addAnnotation(
          AnnotationSpec.builder(annotation(argument.place()))
              .addMember("value", "$L", Literals.text(argument.sentAs()))
              .build());
    }
    return parameter.build();
  }

  private static ClassName annotation(Argument.Place place) {
    return switch (place) {
      case PATH -> Names.PATH;
      case QUERY -> Names.QUERY;
      case HEADER -> Names.HEADER;
      case BODY -> throw new IllegalArgumentException("a body has no annotation");
    };
  }

  private static Set<FieldType> mentioned(OperationMethod method) {
    Set<FieldType> mentioned = new LinkedHashSet<>();
    method.arguments().forEach(argument -> mentioned.add(argument.type()));
    if (method.response() instanceof ResponseType.Json json) {
      mentioned.add(json.type());
    }
    return mentioned;
  }

  private boolean touchesDeprecated(FieldType type) {
    return type.names().stream()
        .map(JavaName::topLevel)
        .map(JavaName::of)
        .anyMatch(types.deprecated()::contains);
  }
}
