package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.GeneratedClass;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an interface of operations says.
 *
 * @param type the interface
 * @param generated what is generated for it
 * @param isPublic whether the generated type can be public
 * @param touchesDeprecated whether generated code refers to anything deprecated
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be referred to
 * @param memberTypes simple names of types that implementing the interface inherits
 * @param errors an expression: what the bodies of error responses are
 */
public record ApiClient(
    ClassName type,
    ClassName generated,
    boolean isPublic,
    boolean touchesDeprecated,
    boolean seesGenerated,
    List<String> memberTypes,
    CodeBlock errors,
    List<Method> methods) {

  /** The runtime of clients, by name. */
  public static final String RUNTIME = "io.github.plaidschema.client";

  public ApiClient {
    memberTypes = List.copyOf(memberTypes);
    methods = List.copyOf(methods);
  }

  /** The name of what is generated for an interface. */
  public static ClassName generatedName(ClassName type) {
    return GeneratedNames.named(type, GeneratedClass.CLIENT);
  }

  /**
   * A method that sends a request.
   *
   * @param constant the constant of its operation
   * @param call the method of a prepared call that sends it, such as {@code sendAsync}
   * @param response the type of the response's body, {@code Void} if it is ignored
   * @param body the name of the parameter that is the body
   * @param bodyType the type of the body, {@code Void} if there is none
   * @param options the name of the parameter of the options
   */
  public record Method(
      String name,
      String constant,
      String methodAndPath,
      String repeat,
      String key,
      TypeName returns,
      String call,
      TypeName response,
      Optional<CodeBlock> responseCodec,
      Optional<String> body,
      TypeName bodyType,
      Optional<CodeBlock> bodyCodec,
      List<Parameter> parameters,
      Optional<String> options,
      Optional<PagesRule> pages) {}

  /**
   * A parameter.
   *
   * @param place {@code path}, {@code query} or {@code header}, empty for the body and the options
   * @param sentAs its name in the request
   */
  public record Parameter(String name, TypeName type, String place, String sentAs) {}

  /**
   * How the pages of a method follow each other.
   *
   * @param item the type of an item
   * @param rule an expression: the paging
   */
  public record PagesRule(TypeName item, CodeBlock rule) {}
}
