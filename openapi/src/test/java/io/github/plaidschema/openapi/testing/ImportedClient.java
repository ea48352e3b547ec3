package io.github.plaidschema.openapi.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.Credentials;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.openapi.ImportSettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client that was imported, compiled and connected to a stub. */
public final class ImportedClient implements AutoCloseable {
  /** The class that gives the interfaces of the operations. */
  public static final String NAME = "Api";

  /** Stands for null among the arguments of a call. */
  public static final Object ABSENT = new Object();

  private final Imported imported;
  private final Compiled compiled;
  private final StubServer server = StubServer.start();
  private final Object root;

  private ImportedClient(Imported imported) {
    this.imported = imported;
    this.compiled = imported.compile();
    Client client =
        Client.builder(server.url())
            .credentials(Credentials.none())
            .idempotencyKeys(() -> "a key")
            .build();
    try {
      root =
          compiled
              .type(Imported.PACKAGE + "." + NAME)
              .getConstructor(Client.class)
              .newInstance(client);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(NAME, e);
    }
  }

  /** The client of a document. */
  public static ImportedClient of(Imported imported) {
    return new ImportedClient(imported);
  }

  /** Imports a document with its client. */
  public static Imported document(String document) {
    return document(document, UnaryOperator.identity());
  }

  /** Imports a document with its client, and with other settings as well. */
  public static Imported document(String document, UnaryOperator<ImportSettings.Builder> more) {
    return Imported.document(document, settings -> more.apply(settings.client(NAME)));
  }

  /** A document with these paths and schemas, which are YAML. */
  public static String paths(String paths, String schemas) {
    return """
        openapi: 3.0.3
        info: {title: Test, version: "1"}
        paths:
        """
        + paths.indent(2)
        + """
        components:
          schemas:
            Thing: {type: object, required: [name], properties: {name: {type: string}}}
        """
        + schemas.indent(4);
  }

  public StubServer server() {
    return server;
  }

  public Imported imported() {
    return imported;
  }

  /** What a method returns, after the server has responded with JSON. */
  public @Nullable Object call(String json, String operation, Object... arguments) {
    server.willRespond(200, "application/json", json.getBytes(UTF_8));
    return call(operation, arguments);
  }

  /** What the method of an operation, such as {@code GET /pets}, returns. */
  public @Nullable Object call(String operation, Object... arguments) {
    String name =
        Optional.ofNullable(imported.report().operations().get(operation))
            .orElseThrow(() -> new AssertionError(operation + " has no method"));
    int dot = name.lastIndexOf('.');
    return invoke(name.substring(0, dot), name.substring(dot + 1), arguments);
  }

  /** What a generated method returns, such as {@code listItems}. */
  public @Nullable Object callBeside(String operation, String suffix, Object... arguments) {
    String name = Optional.ofNullable(imported.report().operations().get(operation)).orElseThrow();
    int dot = name.lastIndexOf('.');
    return invoke(name.substring(0, dot) + "Client", name.substring(dot + 1) + suffix, arguments);
  }

  private @Nullable Object invoke(String type, String method, Object... arguments) {
    Class<?> declaring = compiled.type(type);
    try {
      for (Method accessor : root.getClass().getMethods()) {
        boolean gives =
            declaring.isInterface()
                ? accessor.getReturnType() == declaring
                : accessor.getReturnType().isAssignableFrom(declaring)
                    && accessor.getReturnType() != Object.class;
        if (gives) {
          return named(declaring, method).invoke(accessor.invoke(root), given(arguments));
        }
      }
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method, e);
    }
    throw new AssertionError("nothing gives " + type);
  }

  @SuppressWarnings("NullAway") // Null is what some of them are.
  private static Object[] given(Object... arguments) {
    return Arrays.stream(arguments).map(each -> each == ABSENT ? null : each).toArray();
  }

  private static Method named(Class<?> type, String method) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(method))
        .findFirst()
        .orElseThrow(() -> new AssertionError(method));
  }

  /** The interface of a schema of the document. */
  public Class<?> type(String schema) {
    return compiled.type(Imported.PACKAGE + "." + schema);
  }

  /** A value of a schema of the document. */
  public Object value(String schema, String json) {
    return compiled.codec(schema).read(json);
  }

  /** A value as JSON. */
  public String json(String schema, @Nullable Object value) {
    return compiled.codec(schema).writeString(Objects.requireNonNull(value));
  }

  /** Any JSON. */
  public static JsonValue anyJson(String json) {
    return JsonValue.CODEC.read(json);
  }

  /** The elements of a list or a stream as strings. */
  public static List<String> strings(@Nullable Object values) {
    Stream<?> stream =
        values instanceof Stream<?> given
            ? given
            : ((List<?>) Objects.requireNonNull(values)).stream();
    return stream.map(String::valueOf).toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
