package io.github.plaidschema.compatibility.testing;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Schemas that are nested in an interface {@code api.Api}, compiled with the processor. */
public final class CompiledVersion {
  private static final String SOURCE =
      """
      package api;

      import io.github.plaidschema.*;
      import io.github.plaidschema.json.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      public interface Api {
      %s
      }
      """;

  private final Path classes;
  private final ClassLoader loader;

  private CompiledVersion(Path classes) {
    this.classes = classes;
    this.loader = loader(classes);
  }

  public static CompiledVersion of(String declarations) {
    return new CompiledVersion(
        Compiler.compile(List.of(write("Api", SOURCE.formatted(declarations)))));
  }

  /** Schemas of which only the interfaces are compiled. */
  public static CompiledVersion withoutProcessor(String declarations) {
    Path classes = Compiler.newFolder("classes");
    List<String> errors = Compiler.errors(write("Api", SOURCE.formatted(declarations)), classes);
    if (!errors.isEmpty()) {
      throw new AssertionError(String.join("\n", errors));
    }
    return new CompiledVersion(classes);
  }

  /** Writes a source into a folder of its own. */
  static Path write(String type, String source) {
    try {
      return Files.writeString(Compiler.newFolder("source").resolve(type + ".java"), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path classes() {
    return classes;
  }

  /** What a static method {@code run} returns, or throws, of a class that is in a folder. */
  Object run(Path callers, String type) throws Throwable {
    Method run = Class.forName(type, true, loader(classes, callers)).getMethod("run");
    try {
      return String.valueOf(run.invoke(null));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The codec of a schema of the version, or of a union. */
  @SuppressWarnings("unchecked") // The test knows no type of it, and asks for none.
  public JsonCodec<Object> codec(String schema) {
    try {
      return (JsonCodec<Object>)
          Class.forName("api.Api_" + schema + "Json", true, loader).getField("CODEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(schema, e);
    }
  }

  /** What an accessor returns, as text, of a value that is read from JSON. */
  public String read(String schema, String json, String accessor) {
    Object value = codec(schema).read(json);
    try {
      return String.valueOf(
          Class.forName("api.Api$" + schema, true, loader).getMethod(accessor).invoke(value));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new LinkageError(accessor, e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor, e);
    }
  }

  /** Whether a strict codec reads the document. */
  public boolean isStrictlyRead(String schema, String json) {
    try {
      codec(schema).strict().read(json);
      return true;
    } catch (JsonException rejected) {
      return false;
    }
  }

  /** Whether the document has an unknown variant. */
  public boolean findsUnknownVariant(String schema, String json) {
    return codec(schema).check(json).stream()
        .anyMatch(violation -> violation.kind() == JsonViolation.Kind.UNKNOWN_VARIANT);
  }

  private static ClassLoader loader(Path... folders) {
    try {
      URL[] urls = new URL[folders.length];
      for (int i = 0; i < folders.length; i++) {
        urls[i] = folders[i].toUri().toURL();
      }
      return new URLClassLoader(urls, CompiledVersion.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
