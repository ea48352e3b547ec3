package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.processor.classfile.Use;
import io.github.plaidschema.processor.classfile.Uses;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The runtime and generated code are plain classes: native images and shrinkers need no
 * configuration, and a process gives nothing of its environment away. Whatever the list below does
 * not allow is rejected, so that a new use has to be thought about here.
 */
class PlainClassesTest {

  /** What may be used, as patterns over {@link Use#what}. */
  private static final List<Pattern> ALLOWED =
      Stream.of(
              // Their own classes, and those of the schemas under test.
              "(io/github/plaidschema|sdk)/.*",
              "declares (?!native$|finalize\\(\\)|readObject\\(Ljava|writeObject\\(Ljava"
                  + "|readObjectNoData\\(|readResolve\\(|writeReplace\\(|readExternal\\("
                  + "|writeExternal\\().*",
              // Values and collections, and what computes with them.
              "java/(math|time|time/format|time/temporal|util/function|util/stream)/.*",
              "java/text/ParsePosition(\\..*)?",
              "java/util/concurrent/atomic/AtomicReference(\\..*)?",
              "java/util/(Abstract\\w+|Array(s|List|Deque)|BitSet|Collection|Collections|Comparator"
                  + "|EnumMap|EnumSet|Hash(Map|Set)|Iterator|Linked\\w+|List|Locale|Map|Map\\$Entry"
                  + "|NoSuchElementException|Objects|Optional\\w*|PrimitiveIterator\\$\\w+|RandomAccess"
                  + "|Set|Spliterators?|StringJoiner|UUID)(\\..*)?",
              "java/lang/(Object|String|StringBuilder|CharSequence|Number|Boolean|Byte|Character"
                  + "|Short|Integer|Long|Float|Double|Math|Enum|Record|Iterable|Comparable|Void"
                  + "|Throwable|\\w*Exception|\\w*Error)"
                  // Those read system properties.
                  + "(\\.(?!getInteger|getLong|getBoolean).*)?",
              "java/lang/annotation/Annotation",
              // Streams of callers, never one that the runtime opens.
              "java/io/(InputStream|OutputStream|Reader|IOException|UncheckedIOException)(\\..*)?",
              "java/nio/ByteBuffer(\\.(?!allocate).*)?",
              "java/net/(URI|URISyntaxException)(\\..*)?",
              "java/nio/charset/(Charset|StandardCharsets)(\\..*)?",
              // The name of a type for messages, and a cast; finds nothing, opens nothing.
              "java/lang/Class(\\.(getName|getSimpleName|cast|desiredAssertionStatus))?",
              "java/lang/System(\\.arraycopy)?",
              // Eight bytes of an array as a number: a view of bytes, which looks nothing up.
              "java/nio/ByteOrder(\\.LITTLE_ENDIAN)?",
              "java/lang/invoke/VarHandle(\\.[gs]et)?",
              "java/lang/invoke/MethodHandles(\\.byteArrayViewVarHandle)?",
              // What javac makes of lambdas, of + between texts and of records, as every native
              // image knows it. The lookup is what such factories are handed by the JVM.
              "dynamic java/lang/invoke/LambdaMetafactory\\.metafactory",
              "dynamic java/lang/invoke/StringConcatFactory\\.makeConcatWithConstants",
              "dynamic java/lang/runtime/ObjectMethods\\.bootstrap")
          .map(Pattern::compile)
          .toList();

  /** What exceptions hold has to be serializable as they are; nothing hooks into it. */
  private static final Set<Use> ALLOWED_ONCE =
      Set.of(
          new Use("io/github/plaidschema/json/JsonViolation", "java/io/Serializable"),
          // The version of the runtime, for a message.
          new Use("io/github/plaidschema/json/generated/GeneratedCode", "java/lang/Package"),
          new Use(
              "io/github/plaidschema/json/generated/GeneratedCode", "java/lang/Class.getPackage"),
          new Use(
              "io/github/plaidschema/json/generated/GeneratedCode",
              "java/lang/Package.getImplementationVersion"),
          // The key of hash codes.
          new Use("io/github/plaidschema/json/engine/KeyedHash", "java/util/SplittableRandom"),
          new Use(
              "io/github/plaidschema/json/engine/KeyedHash", "java/util/SplittableRandom.<init>"),
          new Use(
              "io/github/plaidschema/json/engine/KeyedHash", "java/util/SplittableRandom.nextLong"),
          new Use(
              "io/github/plaidschema/json/engine/KeyedHash", "java/lang/System.identityHashCode"),
          new Use("io/github/plaidschema/json/engine/KeyedHash", "java/lang/System.nanoTime"));

  private static Set<Use> rejected(Set<Use> uses) {
    return uses.stream()
        .filter(use -> !ALLOWED_ONCE.contains(use))
        .filter(use -> ALLOWED.stream().noneMatch(allowed -> allowed.matcher(use.what()).matches()))
        .collect(toSet());
  }

  @ParameterizedTest
  @ValueSource(classes = {JsonCodec.class, PlaidSchema.class})
  void theRuntimeAndTheAnnotationsAre(Class<?> anyOfThem) throws IOException, URISyntaxException {
    Path home = Path.of(anyOfThem.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(home)) {
      assertPlain(home);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        assertPlain(jar.getPath("/"));
      }
    }
  }

  private static void assertPlain(Path root) throws IOException {
    Set<Use> uses = usesOf(root, List.of(""));

    assertThat(uses).isNotEmpty();
    assertThat(rejected(uses)).isEmpty();
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(files.filter(Files::isRegularFile).map(Path::toString))
          .allMatch(file -> file.endsWith(".class") || file.contains("META-INF"))
          .noneMatch(file -> file.contains("META-INF/services"));
    }
  }

  static List<String> folders() {
    return Schemas.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void generatedCodeIs(String folder) throws IOException {
    for (TestCompiler compiler : TestCompiler.values()) {
      Compilation compiled = compiler.with(Schemas.sources(folder)).compile().clean();
      Set<Use> uses = usesOf(compiled.classes(), compiled.generatedTypes());

      assertThat(uses).as("%s", compiler).isNotEmpty();
      assertThat(rejected(uses)).as("%s", compiler).isEmpty();
    }
  }

  /** What the class files use that belong to one of the types, or to a type nested in it. */
  private static Set<Use> usesOf(Path root, List<String> types) throws IOException {
    Set<Use> uses = new HashSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
        boolean wanted =
            types.stream()
                .anyMatch(type -> type.isEmpty() || name.matches(Pattern.quote(type) + "[.$].*"));
        if (wanted && !name.equals("module-info.class")) {
          uses.addAll(Uses.of(Files.readAllBytes(file)));
        }
      }
    }
    return uses;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object x() throws Exception { return Class.forName(\"X\"); }",
        "Object x() { return X.class.getDeclaredMethods(); }",
        "Object x() throws Exception { return X.class.getField(\"x\"); }",
        "java.lang.reflect.Method x;",
        "Object x() { return X.class.getResourceAsStream(\"x\"); }",
        "Object x() { return X.class.getClassLoader(); }",
        "Object x() { return Thread.currentThread(); }",
        "Object x() { return java.util.ServiceLoader.load(X.class); }",
        "Object x() { return java.util.ResourceBundle.getBundle(\"x\"); }",
        "Object x() { return java.lang.invoke.MethodHandles.lookup(); }",
        "Object x(java.lang.invoke.MethodHandles.Lookup lookup) { return lookup; }",
        "String x() { return System.getProperty(\"x\"); }",
        "String x() { return System.getenv(\"x\"); }",
        "java.util.function.UnaryOperator<String> x = System::getProperty;",
        "Integer x = Integer.getInteger(\"x\");",
        "void x() { System.out.println(); }",
        "void x() throws Exception { Runtime.getRuntime().exec(new String[0]); }",
        "void x() throws Exception { new java.io.FileInputStream(\"x\").close(); }",
        "Object x() { return java.nio.file.Path.of(\"x\"); }",
        "Object x() throws Exception { return new java.net.URL(\"x\").openStream(); }",
        "java.util.logging.Logger x;",
        "sun.misc.Unsafe x;",
        "Object x = (java.util.function.Supplier<?> & java.io.Serializable) () -> 1;",
        "static class Y implements java.io.Serializable {}",
        "static class Y implements java.io.Externalizable { public void readExternal("
            + "java.io.ObjectInput in) {} public void writeExternal(java.io.ObjectOutput out) {} }",
        "private void readObject(java.io.ObjectInputStream in) {}",
        "private Object readResolve() { return this; }",
        "private Object writeReplace() { return this; }",
        "protected void finalize() {}",
        "native void x();",
      })
  void whateverIsNotPlainIsFound(String member) throws IOException {
    Compilation compiled =
        TestCompiler.JAVAC.with("package sdk;\npublic class X { " + member + " }").compile();

    assertThat(compiled.success()).isTrue();
    assertThat(rejected(usesOf(compiled.classes(), List.of("sdk.X")))).isNotEmpty();
  }

  @Test
  void whatIsPlainIsNot() throws IOException {
    Compilation compiled =
        TestCompiler.JAVAC
            .with(
                "package sdk;\nimport java.util.function.Supplier;\n"
                    + "public record X(String y) { Supplier<?> z() { return y::strip; } }")
            .compile();

    assertThat(rejected(usesOf(compiled.classes(), List.of("sdk.X")))).isEmpty();
  }
}
