package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.model.ApiClient.Method;
import io.github.plaidschema.processor.model.ApiClient.PagesRule;
import io.github.plaidschema.processor.model.ApiClient.Parameter;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/** Writes {@code XClient}: a row for each operation, and a line for each method. */
public final class ClientWriter {

  private static final ClassName OPERATION = ClassName.get(ApiClient.RUNTIME, "ApiOperation");
  private static final ClassName CLIENT = ClassName.get(ApiClient.RUNTIME, "Client");
  private static final ClassName ERROR_FORMAT = ClassName.get(ApiClient.RUNTIME, "ErrorFormat");
  private static final ClassName PAGING = ClassName.get(ApiClient.RUNTIME, "Paging");

  private final ApiClient api;

  private ClientWriter(ApiClient api) {
    this.api = api;
  }

  /** The file, which compiles without a warning. */
  public static GeneratedFile write(ApiClient api) {
    return new ClientWriter(api).file();
  }

  private GeneratedFile file() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(api.generated())
            .addJavadoc("Calls the operations of {@link $T}. Shared by threads.\n", api.type())
            .addAnnotation(NullMarked.class)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(api.type());
    if (api.seesGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
              .addMember("value", "$S", "io.github.plaidschema.processor.PlaidClientProcessor")
              .build());
    }
    if (api.touchesDeprecated()) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S, $S}", "all", "deprecation", "removal")
              .build());
    }
    if (api.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    api.memberTypes().forEach(type::alwaysQualify);
    type.addField(
        FieldSpec.builder(ERROR_FORMAT, "ERRORS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(api.errors())
            .build());
    for (Method method : api.methods()) {
      type.addField(operation(method));
      method.pages().ifPresent(pages -> type.addField(paging(method, pages)));
    }
    type.addField(CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL).addMethod(constructor());
    for (Method method : api.methods()) {
      type.addMethod(method(method));
      method
          .pages()
          .ifPresent(
              pages -> {
                type.addMethod(stream(method, "Pages", "pages", method.response()));
                type.addMethod(stream(method, "Items", "items", pages.item()));
              });
    }
    return GeneratedFile.of(
        JavaFile.builder(api.type().packageName(), type.build()).skipJavaLangImports(true).build());
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * public static final ApiOperation&lt;Link.Metadata, Link&gt; TOKEN_GET =
   *     ApiOperation.of("POST /link/token/get", Repeat.ALWAYS, ERRORS)
   *     .takes(Link_MetadataJson.CODEC)
   *     .returns(LinkJson.CODEC);
   * </pre>
   */
  private static FieldSpec operation(Method method) {
    CodeBlock.Builder row =
        CodeBlock.builder()
            .add(
                "\n$T.of($S, $T.$L, ERRORS)",
                OPERATION,
                method.methodAndPath(),
                Repeat.class,
                method.repeat());
    if (!method.key().equals("idempotency_key")) {
      row.add("\n.key($S)", method.key());
    }
    method.bodyCodec().ifPresent(codec -> row.add("\n.takes($L)", codec));
    if (method.response().equals(ClassName.get(ApiClient.RUNTIME, "BinaryResponse"))) {
      row.add("\n.returnsBinary()");
    }
    method.responseCodec().ifPresent(codec -> row.add("\n.returns($L)", codec));
    return FieldSpec.builder(
            ParameterizedTypeName.get(OPERATION, method.bodyType(), method.response()),
            method.constant(),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("{@code $L}.\n", method.methodAndPath())
        .initializer("$>$>$L$<$<", row.build())
        .build();
  }

  private static FieldSpec paging(Method method, PagesRule pages) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(PAGING, method.response(), pages.item()),
            method.constant() + "_PAGES",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The pages of {@code $L}.\n", method.methodAndPath())
        .initializer("$>$>\n$L$<$<", pages.rule())
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(
                MethodDoc.of("Calls the operations through a client.")
                    .param("client", "the client")
                    .text())
            .addParameter(CLIENT, "client")
            .addStatement("this.client = client");
    return (api.isPublic() ? constructor.addModifiers(Modifier.PUBLIC) : constructor).build();
  }

  /** Emits, for example: {@code return this.client.call(TOKEN_GET, request).send();}. */
  private static MethodSpec method(Method method) {
    CodeBlock call = CodeBlock.of("$L.$L()", prepared(method), method.call());
    MethodSpec.Builder builder =
        signature(method.name(), method).addAnnotation(Override.class).returns(method.returns());
    return builder
        .addStatement(method.returns().equals(TypeName.VOID) ? "$L" : "return $L", call)
        .build();
  }

  private static MethodSpec stream(Method method, String suffix, String call, TypeName element) {
    return signature(method.name() + suffix, method)
        .addJavadoc(streamDocumentation(method, call))
        .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), element))
        .addStatement("return $L.$L($L_PAGES)", prepared(method), call, method.constant())
        .build();
  }

  private static CodeBlock streamDocumentation(Method method, String call) {
    MethodDoc documentation =
        MethodDoc.of(
            "Returns the $L of {@code $L}, of which each page is requested when it is needed.",
            call,
            method.methodAndPath());
    for (Parameter parameter : method.parameters()) {
      documentation.param(parameter.name(), "$L", meaning(method, parameter));
    }
    return documentation.returns("the $L, in order", call).text();
  }

  private static String meaning(Method method, Parameter parameter) {
    if (!parameter.place().isEmpty()) {
      return "the %s parameter {@code %s}".formatted(parameter.place(), parameter.sentAs());
    }
    return method.options().equals(Optional.of(parameter.name()))
        ? "the options of each request"
        : "the first request";
  }

  private static MethodSpec.Builder signature(String name, Method method) {
    MethodSpec.Builder builder = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    for (Parameter parameter : method.parameters()) {
      builder.addParameter(parameter.type(), parameter.name());
    }
    return builder;
  }

  private static CodeBlock prepared(Method method) {
    CodeBlock.Builder call = CodeBlock.builder().add("this.client.call($L", method.constant());
    method.body().ifPresent(body -> call.add(", $L", body));
    call.add(")");
    for (Parameter parameter : method.parameters()) {
      if (!parameter.place().isEmpty()) {
        call.add(".$L($S, $L)", parameter.place(), parameter.sentAs(), parameter.name());
      }
    }
    method.options().ifPresent(options -> call.add(".with($L)", options));
    return call.build();
  }
}
