package io.github.plaidschema.compatibility.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Version;
import io.github.plaidschema.compatibility.testing.CompiledVersion;
import io.github.plaidschema.compatibility.testing.Compiler;
import io.github.plaidschema.model.Presence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionReaderTest {
  @TempDir private Path folder;

  private static Version read(String declarations) throws IOException {
    return VersionReader.read(CompiledVersion.of(declarations).classes());
  }

  private static Schema schema(Version version, String name) {
    return version.find(Schema.class, "api.Api." + name).orElseThrow();
  }

  private static Field field(Schema schema, String accessor) {
    return schema.fields().stream()
        .filter(field -> field.accessor().name().equals(accessor))
        .findFirst()
        .orElseThrow();
  }

  /** As the processor does, which has read and written by them. */
  @Test
  void namingsAreThoseOfThePackageTheTypesAroundAndTheSuperInterfaces() throws IOException {
    Path info = folder.resolve("package-info.java");
    Files.writeString(
        info,
        """
        @io.github.plaidschema.JsonNaming(io.github.plaidschema.NamingCase.KEBAB_CASE)
        package api;
        """);
    Path api = folder.resolve("Api.java");
    Files.writeString(
        api,
        """
        package api;
        import io.github.plaidschema.*;
        import io.github.plaidschema.json.*;
        public class Api {
          @JsonNaming(NamingCase.CAMEL_CASE)
          public interface Base { String requestId(); interface In { String innerId(); } }
          @PlaidSchema
          public interface A extends Base, Base.In { String ownId(); E e(); F f(); B unionPart(); }
          @JsonNaming(NamingCase.SCREAMING_SNAKE_CASE) public enum E { ONE_TWO }
          public enum F { ONE_TWO }
          @PlaidUnion(discriminator = "own-id")
          public sealed interface B permits OneOf, Other {}
          @PlaidSchema public non-sealed interface OneOf extends B { String ownId(); }
          public non-sealed interface Other extends B, UnknownVariant {}
          @JsonNaming(NamingCase.AS_DECLARED)
          public static class Around {
            public static class Plain { @PlaidSchema public interface G { String ownId(); } }
          }
        }
        """);

    Version version = VersionReader.read(Compiler.compile(List.of(info, api)));

    assertThat(schema(version, "A").fields().stream().map(Field::jsonName))
        .containsExactly("requestId", "innerId", "own-id", "e", "f", "union-part");
    assertThat(schema(version, "Around.Plain.G").fields().stream().map(Field::jsonName))
        .containsExactly("ownId");
    assertThat(constants(version, "E")).containsExactly("ONE_TWO");
    assertThat(constants(version, "F")).containsExactly("one-two");
    assertThat(version.find(Union.class, "api.Api.B").orElseThrow().variants().get(0).texts())
        .containsExactly(List.of("one-of"));
  }

  private static Stream<String> constants(Version version, String name) {
    return version.find(Enumeration.class, "api.Api." + name).orElseThrow().constants().stream()
        .map(Enumeration.Constant::text);
  }

  @Test
  void allThatAnAccessorSaysIsRead() throws IOException {
    Schema schema =
        schema(
            read(
                """
                enum E { ONE, @JsonName("no 2") @Deprecated TWO, @Fallback OTHER }
                @PlaidSchema interface A {
                  @Deprecated String linkToken();
                  @Nullable @JsonName("u") List<OpenEnum<E>> nullable();
                  Optional<Map<String, List<E>>> optional();
                  OptionalInt number();
                  @Sensitive @DefaultValue default long count() { return 7L; }
                  @AdditionalProperties Map<String, JsonValue> more();
                  default String derived() { return ""; }
                }
                """),
            "A");

    assertThat(schema.fields().stream().map(field -> field.accessor().name()))
        .containsExactly("linkToken", "nullable", "optional", "number", "count");
    Field token = field(schema, "linkToken");
    assertThat(token.jsonName()).isEqualTo("link_token");
    assertThat(token.isDeprecated()).isTrue();
    assertThat(token.presence()).isEqualTo(Presence.REQUIRED);
    Field nullable = field(schema, "nullable");
    assertThat(nullable.jsonName()).isEqualTo("u");
    assertThat(nullable.presence()).isEqualTo(Presence.NULLABLE);
    assertThat(nullable.type().toString()).isEqualTo("List<OpenEnum<Api.E>>");
    assertThat(nullable.accessor().returned().toString())
        .isEqualTo("@Nullable List<OpenEnum<Api.E>>");
    assertThat(field(schema, "optional").type().qualified())
        .isEqualTo("java.util.Map<java.lang.String, java.util.List<api.Api.E>>");
    assertThat(field(schema, "number").type().toString()).isEqualTo("int");
    assertThat(field(schema, "number").presence()).isEqualTo(Presence.OPTIONAL);
    Field count = field(schema, "count");
    assertThat(count.isSensitive()).isTrue();
    assertThat(count.presence()).isEqualTo(Presence.DEFAULTED);
    assertThat(count.defaultValue().orElseThrow().text()).isEqualTo("7");
    assertThat(schema.additionalProperties().orElseThrow().property()).isEqualTo("more");
    assertThat(schema.head().methods()).extracting(Method::toString).containsExactly("derived()");
    assertThat(schema.builder().orElseThrow())
        .extracting(Method::toString)
        .contains("create()", "from(Api.A)", "linkToken(String)", "clearNumber()", "build()");
  }

  @Test
  void aTypeArgumentBringsItsNullnessAlong() throws IOException {
    Schema schema =
        schema(
            read(
                """
                interface Holder<T extends @Nullable Object> { T held(); List<T> all(); }
                @PlaidSchema interface A extends Holder<@Nullable String> {}
                """),
            "A");

    assertThat(field(schema, "held").presence()).isEqualTo(Presence.NULLABLE);
    assertThat(field(schema, "all").type().toString()).isEqualTo("List<@Nullable String>");
  }

  @Test
  void anEnumIsReadWithItsTexts() throws IOException {
    Version version =
        read(
            """
            enum E { ONE, @JsonName("no 2") @Deprecated TWO, @Fallback OTHER }
            enum Unused { ONE }
            @PlaidSchema interface A { Optional<List<E>> e(); }
            """);

    Enumeration enumeration = version.find(Enumeration.class, "api.Api.E").orElseThrow();
    assertThat(enumeration.constants())
        .containsExactly(
            new Enumeration.Constant("ONE", "one", false),
            new Enumeration.Constant("TWO", "no 2", true),
            new Enumeration.Constant("OTHER", "other", false));
    assertThat(enumeration.fallback()).contains("OTHER");
    assertThat(version.find(Enumeration.class, "api.Api.Unused")).isEmpty();
  }

  @Test
  void aUnionIsReadWithTheTextsOfItsVariants() throws IOException {
    Union union =
        read("""
                @PlaidUnion(discriminator = "type", mapping = {
                  @PlaidUnion.Mapping(value = "a", variant = Card.class),
                  @PlaidUnion.Mapping(value = "b", variant = Card.class)})
                sealed interface Pay permits Card, BankTransfer, Id, Unknown {}
                @PlaidSchema non-sealed interface Card extends Pay { String type(); }
                @PlaidSchema non-sealed interface BankTransfer extends Pay { String type(); }
                @PlaidSchema non-sealed interface Id extends Pay { @WholeValue String id(); }
                non-sealed interface Unknown extends Pay, UnknownVariant {}
                """)
            .find(Union.class, "api.Api.Pay")
            .orElseThrow();

    assertThat(union.discriminators()).containsExactly("type");
    assertThat(union.unknown()).contains("api.Api.Unknown");
    assertThat(union.variants())
        .containsExactly(
            new Union.Variant("api.Api.Card", List.of(List.of("a"), List.of("b"))),
            new Union.Variant("api.Api.BankTransfer", List.of(List.of("bank_transfer"))),
            new Union.Variant("api.Api.Id", List.of()));
  }

  @Test
  void aUnionIsReadWithTheTextsOfSeveralDiscriminators() throws IOException {
    Union union =
        read("""
                @PlaidUnion(discriminator = {"type", "code"}, mapping = {
                  @PlaidUnion.Mapping(value = {"a", "x"}, variant = Card.class),
                  @PlaidUnion.Mapping(value = {"b", "x"}, variant = Card.class)})
                sealed interface Pay permits Card, Id, Unknown {}
                @PlaidSchema non-sealed interface Card extends Pay { String type(); String code(); }
                @PlaidSchema non-sealed interface Id extends Pay { @WholeValue String id(); }
                non-sealed interface Unknown extends Pay, UnknownVariant {}
                """)
            .find(Union.class, "api.Api.Pay")
            .orElseThrow();

    assertThat(union.discriminators()).containsExactly("type", "code");
    assertThat(union.variants())
        .containsExactly(
            new Union.Variant("api.Api.Card", List.of(List.of("a", "x"), List.of("b", "x"))),
            new Union.Variant("api.Api.Id", List.of()));
  }

  @Test
  void fieldsAreInheritedWithTheirTypes() throws IOException {
    Schema schema =
        schema(
            read(
                """
                interface HasItems<T> { List<T> items(); @Sensitive String key(); }
                interface HasId { String id(); }
                @PlaidSchema interface A extends HasItems<Map<String, Long>>, HasId {
                  @Override String key();
                  String own();
                }
                """),
            "A");

    assertThat(schema.fields().stream().map(field -> field.accessor().name()))
        .containsExactly("items", "key", "id", "own");
    assertThat(field(schema, "items").type().toString()).isEqualTo("List<Map<String, Long>>");
    assertThat(field(schema, "key").isSensitive()).isTrue();
    assertThat(schema.head().superTypes()).containsExactly("api.Api.HasId", "api.Api.HasItems");
  }

  @Test
  void aNullableElementIsSeenWhereItStands() throws IOException {
    Schema schema =
        schema(
            VersionReader.read(
                CompiledVersion.withoutProcessor(
                        """
                        @PlaidSchema interface A {
                          Optional<Map<String, List<@Nullable String>>> all();
                          @Nullable List<Api.@Nullable A> nested();
                        }
                        """)
                    .classes()),
            "A");

    assertThat(field(schema, "all").type().toString())
        .isEqualTo("Map<String, List<@Nullable String>>");
    assertThat(field(schema, "nested").accessor().returned().toString())
        .isEqualTo("@Nullable List<@Nullable Api.A>");
  }

  @Test
  void aJarIsReadLikeAFolder() throws IOException {
    Path classes = CompiledVersion.of("@PlaidSchema interface A { String a(); }").classes();
    Path jar = folder.resolve("a.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
    }

    assertThat(VersionReader.read(jar).declarations())
        .isEqualTo(VersionReader.read(classes).declarations());
  }

  @Test
  void aPlaceWithoutSchemasIsNoVersion() {
    assertThatThrownBy(() -> VersionReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has no compiled @PlaidSchema interface in it");
    assertThatThrownBy(() -> VersionReader.read(folder.resolve("none.jar")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whatIsNoClassFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("A.class"), "no class");

    assertThatThrownBy(() -> VersionReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("A.class cannot be read as a class file");
  }

  @Test
  void anInterfaceThatIsNotThereIsNamed() throws IOException {
    Path classes =
        CompiledVersion.of(
                "interface Base { String id(); } @PlaidSchema interface A extends Base { }")
            .classes();
    Files.delete(classes.resolve("api").resolve("Api$Base.class"));

    Version version = VersionReader.read(classes);

    assertThat(version.unseen()).containsExactly("api.Api.Base");
    assertThat(Optional.of(schema(version, "A").fields())).contains(List.of());
  }
}
