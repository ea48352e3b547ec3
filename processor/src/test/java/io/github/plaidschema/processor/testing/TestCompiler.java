package io.github.plaidschema.processor.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

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

  /**
   * Begins a compilation with this compiler and the processor. The test is skipped where the system
   * property {@code plaidschema.test-compiler} names the other one.
   */
  public CompilationBuilder with(String... sources) {
    assumeThat(System.getProperty("plaidschema.test-compiler", name()))
        .as("the compiler that tests run under")
        .isEqualTo(name());
    return new CompilationBuilder(compiler(), options()).with(sources);
  }
}
