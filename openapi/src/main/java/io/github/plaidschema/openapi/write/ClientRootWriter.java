package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.openapi.declare.ClientDeclaration;
import io.github.plaidschema.openapi.declare.ClientModel;
import javax.lang.model.element.Modifier;

/** Writes the class that gives the interfaces of operations. */
final class ClientRootWriter {
  private final TypeNamesOf types;

  ClientRootWriter(TypeNamesOf types) {
    this.types = types;
  }

  /**
   *
   *
   * <pre>{@code
   * public final class Plaid {
   *   public static final String SANDBOX = "https://sandbox.plaid.com";
   *
   *   private final Client client;
   *
   *   public Plaid(Client client) {
   *     this.client = client;
   *   }
   *
   *   public LinkApi link() {
   *     return new LinkApiClient(client);
   *   }
   * }
   * }</pre>
   */
  TypeSpec type(ClientModel client) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(client.name().simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L", Javadoc.of(client.description(), 0));
    client
        .servers()
        .forEach(
            (name, address) ->
                type.addField(
                    FieldSpec.builder(
                            String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("A base URL of the service.")
                        .initializer("$L", Literals.text(address))
                        .build()));
    type.addField(Names.CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Calls through a client.\n\n@param client what sends the requests")
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Names.CLIENT, "client")
            .addStatement("this.client = client")
            .build());
    client.interfaces().forEach(group -> type.addMethod(accessor(group)));
    return type.build();
  }

  private MethodSpec accessor(ClientDeclaration group) {
    ClassName generated = types.generated(group.name(), GeneratedClass.CLIENT);
    String description = Javadoc.of(group.description(), 2);
    return MethodSpec.methodBuilder(group.accessor())
        .addJavadoc("$L\n\n@return the operations", description)
        .addModifiers(Modifier.PUBLIC)
        .returns(types.of(group.name()))
        .addStatement("return new $T(client)", generated)
        .build();
  }
}
