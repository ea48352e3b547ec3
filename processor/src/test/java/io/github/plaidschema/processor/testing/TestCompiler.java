package io.github.plaidschema.processor.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that every test of the processor runs under. */
public enum TestCompiler {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }

    /**
     * The lint "processing" warns of each annotation that no processor claims, and ours claims
     * none.
     */
    @Override
    List<String> options() {
      return List.of("--release", "17", "-Xlint:all,-processing", "-parameters");
    }
  },
  ECLIPSE {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of("--release", "17", "-parameters");
    }
  };

  abstract JavaCompiler compiler();

  abstract List<String> options();

  /** Begins a compilation with this compiler and the processor. */
  public CompilationBuilder with(String... sources) {
    return new CompilationBuilder(compiler(), options()).with(sources);
  }
}
