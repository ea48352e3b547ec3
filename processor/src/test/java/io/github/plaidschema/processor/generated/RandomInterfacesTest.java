package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.CompilationBuilder;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.RandomInterfaces;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever an author writes, no error and no warning is located in generated code, where nobody can
 * mend it; and what the compiler accepts works. {@code -Dplaidschema.seed=…} draws other
 * interfaces, and {@code -Dplaidschema.random-interfaces=…} more of them.
 */
class RandomInterfacesTest {
  private static final long SEED = Long.getLong("plaidschema.seed", 1);
  private static final int BATCH = 250;
  private static final Pattern TYPE_NAMED_AS_A_PACKAGE =
      Pattern.compile("\\b(?:interface|enum|class|record) (?:java|javax|io|org|in|to|value)\\b");

  /** What the Eclipse compiler says in generated code, and of which error in the source. */
  private static final Map<Pattern, String> HIDDEN =
      Map.of(
          Pattern.compile("The hierarchy of the type \\w+ is inconsistent"),
          "a superinterface must be an interface",
          Pattern.compile(
              "The method \\w+\\(\\) (?:is undefined for the type [\\w.]+"
                  + "|of type [\\w.]+ must override or implement a supertype method)"),
          "is not generic; it cannot be parameterized with arguments");

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void nothingIsWrongInGeneratedCode(TestCompiler compiler) {
    run(compiler, SEED, Integer.getInteger("plaidschema.random-interfaces", 300));
  }

  private static void run(TestCompiler compiler, long seed, int count) {
    RandomInterfaces random = new RandomInterfaces(seed);
    int interfaces = 0;
    int working = 0;
    while (interfaces < count) {
      List<RandomInterfaces.Sources> batch = new ArrayList<>();
      for (int size = 0; size < BATCH && interfaces < count; ) {
        RandomInterfaces.Sources next = random.next();
        batch.add(next);
        size += next.schemas().size();
        interfaces += next.schemas().size();
      }
      working += check(compiler, seed, batch);
    }
    // Packages have several interfaces of random names and types, and one error in it takes out all
    // of a package. About a quarter is left, and of these the Eclipse compiler writes class files
    // for two thirds.
    assertThat(working)
        .as("seed %d: interfaces that compile and work", seed)
        .isGreaterThan(count / (compiler == TestCompiler.JAVAC ? 6 : 10));
  }

  /** Compiles all of them, and then again those without a mistake, which are used. */
  private static int check(
      TestCompiler compiler, long seed, List<RandomInterfaces.Sources> packages) {
    CompilationBuilder all = compiler.with(texts(packages));
    if (compiler == TestCompiler.JAVAC) {
      // Else it would not look at generated code where there is an error in any source.
      all.options("--should-stop=ifError=FLOW", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
    }
    Compilation first = all.compile();
    assertThat(inGeneratedCode(first)).as("seed %d", seed).isEmpty();

    List<RandomInterfaces.Sources> rest = withoutProblems(compiler, packages, first);
    Compilation second = compiler.with(texts(rest)).compile();
    // Of what the Eclipse compiler says of the sources themselves, such as unused imports, nothing
    // is made.
    assertThat(compiler == TestCompiler.JAVAC ? all(second) : inGeneratedCode(second))
        .as("seed %d", seed)
        .isEmpty();
    Loaded loaded = second.load();
    int working = 0;
    for (RandomInterfaces.Sources each : rest) {
      if (compiler == TestCompiler.ECLIPSE && hidesPackage(each)) {
        continue;
      }
      for (String schema : each.schemas()) {
        use(loaded, each.name() + "." + schema, seed);
        working++;
      }
    }
    return working;
  }

  /**
   * Whether the Eclipse compiler writes invalid class files for the package, whoever wrote the
   * source: where a type is called as the first part of a package's name, it mistakes the types of
   * that package in stack maps, {@code java.lang.Integer} for {@code Object}, for example.
   */
  private static boolean hidesPackage(RandomInterfaces.Sources sources) {
    return sources.texts().stream().anyMatch(TYPE_NAMED_AS_A_PACKAGE.asPredicate());
  }

  private static String[] texts(List<RandomInterfaces.Sources> packages) {
    return packages.stream().flatMap(each -> each.texts().stream()).toArray(String[]::new);
  }

  private static List<RandomInterfaces.Sources> withoutProblems(
      TestCompiler compiler, List<RandomInterfaces.Sources> packages, Compilation compilation) {
    Set<String> folders =
        compilation.problems().stream()
            .filter(problem -> compiler == TestCompiler.JAVAC || isError(problem))
            .map(Diagnostic::getSource)
            .filter(Objects::nonNull)
            .map(source -> source.toUri().getPath())
            .map(path -> path.substring(0, path.lastIndexOf('/')))
            .collect(Collectors.toSet());
    return packages.stream()
        .filter(
            each ->
                folders.stream()
                    .noneMatch(folder -> folder.endsWith("/" + each.name().replace('.', '/'))))
        .toList();
  }

  private static boolean isError(Diagnostic<?> problem) {
    return problem.getKind() == Diagnostic.Kind.ERROR;
  }

  private static List<String> all(Compilation compilation) {
    return compilation.problems().stream().map(RandomInterfacesTest::describe).toList();
  }

  private static List<String> inGeneratedCode(Compilation compilation) {
    String generated = compilation.generated().toUri().getPath();
    return compilation.problems().stream()
        .filter(
            problem ->
                problem.getSource() == null
                    || problem.getSource().toUri().getPath().startsWith(generated))
        .filter(problem -> !isHiddenFromProcessors(problem, compilation))
        .map(RandomInterfacesTest::describe)
        .toList();
  }

  /**
   * Two errors in an interface are known to the Eclipse compiler alone: it leaves out a class among
   * the interfaces that one extends, and the type arguments of a type that takes none. So the
   * processor takes the interface for correct, and the compiler repeats its error in generated
   * code. That is let through only beside the error itself, in a source of the same package.
   */
  private static boolean isHiddenFromProcessors(Diagnostic<?> problem, Compilation compilation) {
    return HIDDEN.entrySet().stream()
        .filter(each -> each.getKey().matcher(problem.getMessage(Locale.ROOT)).matches())
        .anyMatch(
            each ->
                compilation.problems().stream()
                    .filter(cause -> isInPackageOf(problem, cause))
                    .anyMatch(cause -> cause.getMessage(Locale.ROOT).contains(each.getValue())));
  }

  /** Whether one is in generated code of the package whose source has the other. */
  private static boolean isInPackageOf(
      Diagnostic<?> problem, Diagnostic<? extends JavaFileObject> cause) {
    return problem.getSource() instanceof JavaFileObject file
        && cause.getSource() != null
        && cause.getSource().toUri().getPath().contains("/sources/")
        && folder(file).endsWith(folder(cause.getSource()).replaceFirst(".*/sources/", "/"));
  }

  private static String folder(JavaFileObject file) {
    String path = file.toUri().getPath();
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String describe(Diagnostic<? extends JavaFileObject> problem) {
    return "%s:%d %s%n%s"
        .formatted(
            problem.getSource(),
            problem.getLineNumber(),
            problem.getMessage(Locale.ROOT),
            problem.getSource() == null ? "" : line(problem));
  }

  private static String line(Diagnostic<? extends JavaFileObject> problem) {
    try {
      return Files.readString(Path.of(problem.getSource().toUri()))
          .lines()
          .skip(Math.max(0, problem.getLineNumber() - 1))
          .limit(1)
          .collect(joining());
    } catch (java.io.IOException e) {
      return "";
    }
  }

  private static void use(Loaded loaded, String schema, long seed) {
    try {
      JsonCodec<Object> codec = codec(loaded, schema);
      Object value = read(codec);
      String json = codec.writeString(value);
      Object again = codec.read(json);
      assertThat(codec.writeString(again)).isEqualTo(json);
      assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
      assertThat(again.toString()).isEqualTo(value.toString());
      if (hasBuilder(loaded, schema)) {
        build(loaded, schema, value);
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError e) {
      throw new AssertionError("seed %d: %s".formatted(seed, schema), e);
    }
  }

  private static Object read(JsonCodec<Object> codec) {
    List<JsonException> failures = new ArrayList<>();
    return Stream.of("{}", "\"a\"", "1", "true", "[]")
        .map(
            json -> {
              try {
                return codec.read(json);
              } catch (JsonException e) {
                failures.add(e);
                return null;
              }
            })
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> failures.get(0));
  }

  @SuppressWarnings("unchecked") // The test knows no type of it, and asks for none.
  private static JsonCodec<Object> codec(Loaded loaded, String schema)
      throws ReflectiveOperationException {
    var field = loaded.type(schema + "Json").getDeclaredField("CODEC");
    field.setAccessible(true);
    return (JsonCodec<Object>) field.get(null);
  }

  private static boolean hasBuilder(Loaded loaded, String schema) {
    return loaded.loader().getResource((schema + "Builder").replace('.', '/') + ".class") != null;
  }

  private static void build(Loaded loaded, String schema, Object value)
      throws ReflectiveOperationException {
    Class<?> builder = loaded.type(schema + "Builder");
    for (Object each :
        List.of(
            accessible(builder, "create").invoke(null),
            accessible(builder, "from", loaded.type(schema)).invoke(null, value))) {
      try {
        assertThat(accessible(builder, "build").invoke(each)).isNotNull();
      } catch (java.lang.reflect.InvocationTargetException e) {
        assertThat(e.getCause()).isInstanceOf(MissingValueException.class);
      }
    }
  }

  private static java.lang.reflect.Method accessible(
      Class<?> type, String name, Class<?>... parameters) throws NoSuchMethodException {
    var method = type.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }
}
