package io.github.plaidschema.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.json.generated.GeneratedCode;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.TestCompiler;
import io.github.plaidschema.processor.testing.WideSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that was generated for each level runs on the runtime as it is now. */
class ContractTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "contract");
  private static final WideSchema WIDE = new WideSchema(150);

  /** Each line has a document that is read and written back without a change. */
  private static final List<String> DOCUMENTS =
      List.of(
          "{}",
          """
          {"id":"a","note":null,"label":"é\\n","secret":"s","count":-0,"limit":1,"active":true,\
          "rate":1.50,"ratio":2.0,"total":3,"large":null,"amount":1.10,"serial":-0,"time":"10:00","pause":"P1DT1.50S","local":"2024-12-31T10:00:00","link":"a:b",\
          "uuid":"123E4567-e89b-12d3-a456-426614174abc","day":"2024-12-31",\
          "at":"2024-12-31T00:00:00.000+00:00","instant":"2024-12-31T00:00:00Z",\
          "any":{"x":[1e2]},"status":"HELD","open_status":"new","trimmed":"t",\
          "names":["a","é"],"open_statuses":["OPEN","x"],"statuses":["OPEN","HELD"],\
          "days":[null,"2024-12-31"],"tags":["a","b","a"],"numbers":[1,null,-0],\
          "rows":[[1.0],[]],"groups":[["a","a"],["b"]],"paths":[["a"],["b"],["a"]],"links":["a:b"],"balances":{"a":1.10},\
          "notes":{"a":null,"b":""},"counts":{"OPEN":1,"x":-0},"parent":{"id":"p"},\
          "children":[{"id":"c"},{}],"movement":{"type":"deposit","from":"x"},\
          "part":{"size":1,"unit":"m","step":1},"moment":"2024-12-31T00:00:00.0Z","unknown":[true]}\
          """,
          "{\"link\":\"com.test.ios://\",\"links\":[\"x://\"],\"movement\":\"text\",\"part\":{\"state\":\"OPEN\",\"remark\":null}}",
          "{\"movement\":[\"a\",\"b\"],\"part\":{\"other\":1}}",
          "{\"id\":1,\"count\":\"x\",\"amount\":[],\"names\":[null],\"balances\":5,\"moment\":\"x\"}",
          "{\"movement\":{\"type\":\"other\"},\"part\":{\"state\":\"x\",\"remark\":\"r\"}}");

  @BeforeAll
  static void aLevelIsAddedWhereThatIsAskedFor() throws IOException {
    if (Boolean.getBoolean("plaidschema.add-contract-level")) {
      write(compile(), FOLDER.resolve("level-" + RuntimeTypes.LEVEL + ".jar"));
    }
  }

  private static Compilation compile() throws IOException {
    List<String> sources = new ArrayList<>(List.of(WIDE.source()));
    try (Stream<Path> files = Files.list(FOLDER.resolve("sources"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(Files.readString(file));
      }
    }
    return TestCompiler.JAVAC.with(sources.toArray(String[]::new)).compile().clean();
  }

  private static void write(Compilation compilation, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file);
        Stream<Path> classes = Files.walk(compilation.classes())) {
      for (Path each :
          classes.filter(name -> name.toString().endsWith(".class")).sorted().toList()) {
        String name = compilation.classes().relativize(each).toString().replace('\\', '/');
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(Files.readAllBytes(each));
      }
    }
  }

  static Stream<Path> everyLevel() {
    return IntStream.rangeClosed(1, GeneratedCode.LEVEL)
        .mapToObj(level -> FOLDER.resolve("level-" + level + ".jar"));
  }

  private static Loaded load(Path jar) throws IOException {
    return new Loaded(
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ContractTest.class.getClassLoader()));
  }

  @Test
  void theProcessorWritesForTheLevelOfTheRuntimeThatIsBuiltWithIt() {
    assertThat(RuntimeTypes.LEVEL).isEqualTo(GeneratedCode.LEVEL);
  }

  @ParameterizedTest
  @MethodSource("everyLevel")
  void whatIsReadIsWrittenEqualToItselfAndCopied(Path jar) throws IOException {
    Loaded classes = load(jar);
    JsonCodec<Object> codec = classes.codec("sdk.contract.EverythingJson");
    for (String document : DOCUMENTS) {
      Object value = codec.read(document);
      assertThat(codec.writeString(value)).isEqualTo(document);
      assertThat(codec.read(document)).isEqualTo(value).hasSameHashCodeAs(value);
      assertThat(codec.read(document.replaceFirst("\\{", "{\"y\":0,").replace(",}", "}")))
          .isNotEqualTo(value);
      assertThat(value.toString()).startsWith("Everything{").doesNotContain("\"s\"");
      assertThat(codec.check(document)).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("everyLevel")
  void whatIsBuiltIsWritten(Path jar) throws IOException {
    Loaded classes = load(jar);
    Object builder = classes.callStatic("sdk.contract.EverythingBuilder", "create");
    Loaded.call(builder, "id", "a");
    Loaded.call(builder, "note", "n");
    Loaded.call(builder, "count", 1);
    Loaded.call(builder, "rate", 0.5);
    Loaded.call(builder, "total", 2L);
    Loaded.call(builder, "names", List.of("x"));
    Loaded.call(builder, "addNames", "y");
    Loaded.call(builder, "balances", Map.of());
    Object value = Loaded.call(builder, "build");
    JsonCodec<Object> codec = classes.codec("sdk.contract.EverythingJson");
    String json =
        "{\"id\":\"a\",\"note\":\"n\",\"count\":1,\"rate\":0.5,\"total\":2,\"names\":[\"x\",\"y\"],"
            + "\"balances\":{}}";
    assertThat(codec.writeString(value)).isEqualTo(json);
    assertThat(codec.strict().read(json)).isEqualTo(value);
    Object copy =
        Loaded.call(classes.callStatic("sdk.contract.EverythingBuilder", "from", value), "build");
    assertThat(copy).isEqualTo(value);
    assertThatThrownBy(
            () ->
                Loaded.call(
                    classes.callStatic("sdk.contract.EverythingBuilder", "create"), "build"))
        .hasMessageContaining("id")
        .hasMessageContaining("names");
  }

  @ParameterizedTest
  @MethodSource("everyLevel")
  void severalDiscriminatorsAreFilledInAndRecognized(Path jar) throws IOException {
    Loaded classes = load(jar);
    JsonCodec<Object> codec = classes.codec("sdk.contract.MessageJson");
    Object built =
        Loaded.call(classes.callStatic("sdk.contract.Message_GoneBuilder", "create"), "build");

    assertThat(codec.writeString(built)).isEqualTo("{\"type\":\"item\",\"code\":\"gone\"}");
    assertThat(codec.read("{\"code\":\"gone\",\"type\":\"item\"}")).isEqualTo(built);
    assertThat(codec.read("{\"code\":\"gone\"}")).isNotEqualTo(built);
    assertThat(classes.codec("sdk.contract.Message_GoneJson").check("{\"type\":\"x\"}")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("everyLevel")
  void valuesKnowTheirFields(Path jar) throws IOException {
    Object value = load(jar).codec("sdk.contract.ReceiptJson").read("{\"id\":null,\"paid\":true}");

    assertThat(value).hasToString("Receipt{paid=true}");
    assertThat(Presence.of(value, "id")).isEqualTo(Presence.NULL);
    assertThatThrownBy(() -> Loaded.call(value, "getId")).hasMessageContaining("Receipt.getId");
  }

  @ParameterizedTest
  @MethodSource("everyLevel")
  void aSchemaOfManyFieldsIsReadAndWritten(Path jar) throws IOException {
    JsonCodec<Object> codec = load(jar).codec("test.WideJson");
    for (String document : List.of(WIDE.full(), WIDE.nulls(), "{}")) {
      Object value = codec.read(document);
      assertThat(codec.writeString(value)).isEqualTo(document);
      assertThat(codec.read(document)).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  /** Otherwise a method could be changed without a failure here. */
  @Test
  void theCodeOfThisLevelCallsAllThatIsMeantForIt() throws IOException, ClassNotFoundException {
    String constants = constants(FOLDER.resolve("level-" + GeneratedCode.LEVEL + ".jar"));
    List<String> never = new ArrayList<>();
    for (Class<?> type : published()) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && !method.isSynthetic()
            && !constants.contains(method.getName())
            && !isInherited(type, method)) {
          never.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(never).isEmpty();
  }

  /** What is part of a superclass or an interface that all know. */
  private static boolean isInherited(Class<?> type, Method method) {
    return Stream.concat(Stream.of(Object.class), Stream.of(type.getInterfaces()))
        .flatMap(parent -> Stream.of(parent.getMethods()))
        .anyMatch(each -> each.getName().equals(method.getName()));
  }

  private static List<Class<?>> published() throws IOException, ClassNotFoundException {
    List<Class<?>> published = new ArrayList<>();
    String name = GeneratedCode.class.getPackageName();
    try (Stream<Path> files =
        Files.list(Path.of("..", "runtime", "src", "main", "java", name.replace('.', '/')))) {
      for (Path file : files.sorted().toList()) {
        String simple = file.getFileName().toString().replace(".java", "");
        if (!simple.equals("package-info")) {
          Class<?> type = Class.forName(name + "." + simple);
          if (Modifier.isPublic(type.getModifiers())) {
            published.add(type);
          }
        }
      }
    }
    assertThat(published).hasSizeGreaterThan(10);
    return published;
  }

  /** The bytes of all classes: names of methods stand in them as they are. */
  private static String constants(Path jar) throws IOException {
    StringBuilder all = new StringBuilder();
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> classes = Files.walk(files.getPath("/"))) {
      for (Path each : classes.filter(file -> file.toString().endsWith(".class")).toList()) {
        all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void onAnOlderRuntimeTheFirstUseOfACodecSaysWhatToDo() throws Exception {
    URI levels = FOLDER.resolve("level-" + GeneratedCode.LEVEL + ".jar").toUri();
    try (OlderRuntime older = new OlderRuntime(levels.toURL())) {
      assertThatThrownBy(() -> Class.forName("sdk.contract.EverythingJson", true, older))
          .isExactlyInstanceOf(LinkageError.class)
          .hasMessage(
              "sdk.contract.EverythingJson was generated for version "
                  + RuntimeTypes.FIRST_VERSION_OF_LEVEL
                  + " of plaid-schema-runtime or newer (level "
                  + GeneratedCode.LEVEL
                  + "), but finds version unknown (level "
                  + (GeneratedCode.LEVEL - 1)
                  + "): align them, for example by plaid-schema-runtime "
                  + RuntimeTypes.FIRST_VERSION_OF_LEVEL
                  + " in the build of the program");
    }
  }
}
