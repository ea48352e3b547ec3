package io.github.plaidschema.processor.contract;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.generated.GeneratedCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Generated code, and the runtime with the level before its own. */
final class OlderRuntime extends URLClassLoader {
  private static final String RUNTIME = JsonCodec.class.getPackageName();

  private final Path patched;

  OlderRuntime(URL generated) throws IOException {
    super(new URL[] {generated}, OlderRuntime.class.getClassLoader());
    this.patched = Files.createTempDirectory("older-runtime");
    compile();
  }

  /** Compiles the class that has the level, with another level. */
  private void compile() throws IOException {
    String source =
        Files.readString(
                Path.of(
                    "..",
                    "runtime/src/main/java",
                    GeneratedCode.class.getName().replace('.', '/') + ".java"))
            .replace(
                "int LEVEL = " + GeneratedCode.LEVEL, "int LEVEL = " + (GeneratedCode.LEVEL - 1));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                output,
                null,
                null,
                List.of("-proc:none", "-d", patched.toString()),
                null,
                List.of(
                    new SimpleJavaFileObject(
                        URI.create("string:///GeneratedCode.java"),
                        javax.tools.JavaFileObject.Kind.SOURCE) {
                      @Override
                      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                      }
                    }))
            .call();
    if (!compiled) {
      throw new IllegalStateException(output.toString());
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && name.startsWith(RUNTIME)) {
        return define(name);
      }
      return loaded != null ? loaded : super.loadClass(name, resolve);
    }
  }

  /** A class of the runtime, patched or as it is, known to this loader alone. */
  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in =
        Files.exists(patched.resolve(file))
            ? Files.newInputStream(patched.resolve(file))
            : getParent().getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException unreadable) {
      throw new ClassNotFoundException(name, unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    try (Stream<Path> files = Files.walk(patched)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
