package io.github.plaidschema.openapi.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that imported sources are to compile under, each with its strictest settings. */
public enum SourceCompiler {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }

    /** The lint "processing" counts the annotations that no processor claims. */
    @Override
    List<String> options() {
      return List.of(
          "--release", "17", "-parameters", "-Xlint:all,-processing", "-Xdoclint:all,-missing");
    }
  },
  ECLIPSE {
    /**
     * Without the assertions of its annotation processing: whenever it finds an annotation, one of
     * them goes over all that were found before, which takes minutes for thousands of types.
     */
    @Override
    JavaCompiler compiler() {
      EclipseCompiler.class
          .getClassLoader()
          .setPackageAssertionStatus("org.eclipse.jdt.internal.compiler.apt", false);
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of("--release", "17", "-parameters");
    }
  };

  abstract JavaCompiler compiler();

  abstract List<String> options();
}
