package io.github.plaidschema.testing.describe;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.JsonViolation.Kind;
import io.github.plaidschema.json.generated.SchemaCodec;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.testing.describe.SchemaDescription.Form;
import io.github.plaidschema.testing.support.CompiledSchemas;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What descriptions say is what the generated code does: the processor's test cases, the example.
 */
final class DescriptionsOfGeneratedTypesTest {
  static List<String> folders() {
    return CompiledSchemas.processorCases();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theProcessorReadsTheTestCasesInTheSameWay(String folder) {
    assertDescriptionsAreTrue(CompiledSchemas.ofProcessorCase(folder));
  }

  @Test
  void theProcessorReadsTheExampleInTheSameWay() throws URISyntaxException {
    Class<?> example = LinkTokenGetResponse.class;
    Path classes = Path.of(example.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertDescriptionsAreTrue(new CompiledSchemas(classes, example.getClassLoader()));
  }

  private static void assertDescriptionsAreTrue(CompiledSchemas schemas) {
    List<String> names = schemas.names();
    SchemaDescriber describer = new SchemaDescriber(ClassFiles.of(schemas.loader()));
    List<TypeDescription> types =
        names.stream().flatMap(name -> describer.describe(name).stream()).toList();

    assertThat(types.stream().map(type -> type.generatedStem() + "Json"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            names.stream().filter(name -> isCodecClass(name, schemas)).toList());
    for (TypeDescription type : types) {
      if (type instanceof UnionDescription union) {
        assertIsTrue(union, schemas);
      } else if (type instanceof SchemaDescription schema && schema.form() == Form.OBJECT) {
        assertIsTrue(schema, schemas);
      } else {
        assertThat(schemas.codec(type.generatedStem()).check("{\"a\":1}"))
            .as(type.displayName())
            .extracting(JsonViolation::path)
            .containsOnly("$");
      }
    }
  }

  private static boolean isCodecClass(String name, CompiledSchemas schemas) {
    try {
      return name.endsWith("Json")
          && schemas.loader().loadClass(name).getSuperclass() == SchemaCodec.class;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertIsTrue(SchemaDescription schema, CompiledSchemas schemas) {
    JsonCodec<Object> codec = schemas.codec(schema.generatedStem());
    String allNull =
        schema.fields().stream()
            .map(field -> JsonValue.of(field.jsonName()) + ":null")
            .collect(joining(",", "{", "}"));

    assertThat(codec.check(allNull))
        .as("%s reads null", schema)
        .filteredOn(violation -> violation.kind() == Kind.UNKNOWN_PROPERTY)
        .isEmpty();
    assertThat(messages(codec, allNull, Kind.NULL))
        .as("%s requires values", schema)
        .hasSize(jsonNames(schema, Presence.REQUIRED).size());
    assertThat(messages(codec, "{}", Kind.MISSING))
        .as("%s requires properties", schema)
        .containsExactlyElementsOf(requiredPaths(schema));
    assertThat(additional(schema, schemas, codec.read(allNull)))
        .as("%s names its properties", schema)
        .isEqualTo("{}");
    assertThat(clearingMethods(schema, schemas))
        .as("%s has properties that can be cleared", schema)
        .isEqualTo(clearingMethods(schema));
    assertThat(JsonValue.CODEC.read(codec.writeString(codec.read("{}"))))
        .as("%s writes its default values", schema)
        .isInstanceOfSatisfying(
            JsonValue.JsonObject.class,
            object ->
                assertThat(jsonNames(schema, Presence.DEFAULTED))
                    .containsAll(object.members().keySet()));
  }

  private static List<String> requiredPaths(SchemaDescription schema) {
    return schema.fields().stream()
        .filter(
            field -> field.presence() == Presence.REQUIRED || field.presence() == Presence.NULLABLE)
        .map(FieldDescription::jsonName)
        .toList();
  }

  private static List<String> jsonNames(SchemaDescription schema, Presence presence) {
    return schema.fields().stream()
        .filter(field -> field.presence() == presence)
        .map(FieldDescription::jsonName)
        .toList();
  }

  /** The last names of the paths of the violations of a kind. */
  private static List<String> messages(JsonCodec<Object> codec, String json, Kind kind) {
    return codec.check(json).stream()
        .filter(violation -> violation.kind() == kind)
        .map(JsonViolation::path)
        .map(DescriptionsOfGeneratedTypesTest::lastName)
        .toList();
  }

  /** {@code a} for {@code $.a}, and for {@code $["a"]}, where the name is not plain. */
  private static String lastName(String path) {
    return path.startsWith("$[\"")
        ? JsonValue.CODEC.read(path.substring(2, path.length() - 1)).asString().orElseThrow()
        : path.substring(2);
  }

  private static String additional(
      SchemaDescription schema, CompiledSchemas schemas, Object value) {
    return schema
        .additionalProperties()
        .map(accessor -> call(schemas.type(schema.binaryName()), value, accessor.accessor()))
        .orElse("{}");
  }

  private static String call(Class<?> type, Object value, String accessor) {
    try {
      Method method = type.getMethod(accessor);
      method.setAccessible(true);
      return String.valueOf(method.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Set<String> clearingMethods(SchemaDescription schema, CompiledSchemas schemas) {
    Set<String> setters = new TreeSet<>();
    Class<?> builder = schemas.type(schema.generatedStem() + "Builder");
    Arrays.stream(builder.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() == builder)
        .map(Method::getName)
        .filter(name -> !name.equals("create"))
        .forEach(setters::add);
    return setters;
  }

  private static Set<String> clearingMethods(SchemaDescription schema) {
    Set<String> names = new TreeSet<>();
    schema.fields().stream()
        .filter(
            field ->
                field.presence() == Presence.OPTIONAL || field.presence() == Presence.DEFAULTED)
        .map(FieldDescription::property)
        .map(name -> "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .forEach(names::add);
    return names;
  }

  private static void assertIsTrue(UnionDescription union, CompiledSchemas schemas) {
    JsonCodec<Object> codec = schemas.codec(union.generatedStem());

    assertThat(codec.read("{}")).isInstanceOf(schemas.type(union.unknown()));
    assertThat(union.variants()).isNotEmpty();
    if (!union.discriminators().isEmpty()) {
      union
          .variants()
          .forEach(variant -> assertTextsAreTrue(union.discriminators(), variant, codec, schemas));
    }
    assertThat(permitted(schemas.type(union.binaryName())))
        .containsExactlyElementsOf(
            union.variants().stream().map(variant -> variant.schema().binaryName()).toList());
  }

  private static Stream<String> permitted(Class<?> union) {
    return Arrays.stream(union.getPermittedSubclasses())
        .filter(type -> !io.github.plaidschema.json.UnknownVariant.class.isAssignableFrom(type))
        .map(Class::getName);
  }

  private static void assertTextsAreTrue(
      List<String> discriminators,
      UnionDescription.Variant variant,
      JsonCodec<Object> codec,
      CompiledSchemas schemas) {
    if (variant.schema().form() == SchemaDescription.Form.WHOLE_VALUE) {
      return;
    }
    assertThat(variant.alternatives()).isNotEmpty();
    for (List<String> texts : variant.alternatives()) {
      Map<String, JsonValue> document = new LinkedHashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        document.put(discriminators.get(i), JsonValue.of(texts.get(i)));
      }
      assertThat(codec.read(JsonValue.object(document).toString()))
          .isInstanceOf(schemas.type(variant.schema().binaryName()));
    }
  }
}
