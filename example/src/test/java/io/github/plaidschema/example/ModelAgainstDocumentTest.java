package io.github.plaidschema.example;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.OpenEnum;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The interfaces say what Plaid's OpenAPI document says, property by property. */
final class ModelAgainstDocumentTest {

  /** Between them they lead to every schema that has an interface of its own, but for requests. */
  private static final List<String> WHOLE =
      List.of(
          "LinkTokenGetRequest",
          "LinkTokenGetResponse",
          "LinkTokenCreateResponse",
          "LinkTokenCreateRequestUser",
          "LinkTokenAccountFilters");

  private static final String IN_PART = "LinkTokenCreateRequest";

  @Test
  void linkTokenGetResponseLeadsToTwentyEightObjects() {
    Map<String, ?> objects = objects(OpenApiDocument.orSkip(), List.of("LinkTokenGetResponse"));

    assertThat(objects).hasSize(28);
  }

  @TestFactory
  Stream<DynamicTest> everyPropertyHasAnAccessorOfItsTypeAndPresence() {
    return perSchema(
        (schema, shape) ->
            assertThat(byLetters(ModelType.named(schema).accessorTypes()))
                .isEqualTo(byLetters(shape.accessorTypes())));
  }

  @TestFactory
  Stream<DynamicTest> everyPropertyIsReadUnderItsName() {
    return perSchema(
        (schema, shape) -> {
          ModelType type = ModelType.named(schema);
          for (String property : shape.properties()) {
            Object value = type.codec().read("{\"" + property + "\":null}");
            assertThat(type.additionalProperties(value)).as(property).isEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> whatTheDocumentRequiresIsMissedWhereAbsent() {
    return perSchema(
        (schema, shape) ->
            assertThat(violations(schema, "{}", JsonViolation.Kind.MISSING))
                .isEqualTo(paths(shape.required())));
  }

  @TestFactory
  Stream<DynamicTest> nullIsAViolationWhereTheDocumentRequiresAValue() {
    return perSchema(
        (schema, shape) -> {
          Set<String> neverNull = new HashSet<>(shape.required());
          neverNull.removeIf(shape::nullable);
          String nulls =
              Oracle.tree(
                      shape.properties().stream()
                          .collect(TreeMap::new, (map, p) -> map.put(p, null), Map::putAll))
                  .toString();

          assertThat(violations(schema, nulls, JsonViolation.Kind.NULL))
              .isEqualTo(paths(neverNull));
        });
  }

  @TestFactory
  Stream<DynamicTest> everyEnumValueIsAConstantAndEveryConstantAValue() {
    return perSchema(
        (schema, shape) -> {
          for (String property : shape.properties()) {
            List<String> values = shape.enumValues(property);
            if (!values.isEmpty()) {
              Set<Enum<?>> constants = new HashSet<>();
              for (String value : values) {
                constants.add(constant(schema, property, shape.isList(property), value));
              }
              Class<?> type = constants.iterator().next().getDeclaringClass();
              assertThat(constants).as(property).isEqualTo(Set.of(type.getEnumConstants()));
            }
          }
        });
  }

  @Test
  void theRequestInPartHasOnlyPropertiesOfTheDocument() throws Exception {
    OpenApiDocument document = OpenApiDocument.orSkip();
    SchemaShape shape = new SchemaShape(document, document.schema(IN_PART));

    assertThat(byLetters(shape.accessorTypes()))
        .containsAllEntriesOf(byLetters(ModelType.named(IN_PART).accessorTypes()));
    assertThat(violations(IN_PART, "{}", JsonViolation.Kind.MISSING))
        .isEqualTo(paths(shape.required()));
  }

  private static Enum<?> constant(String schema, String property, boolean list, String value)
      throws ReflectiveOperationException {
    ModelType type = ModelType.named(schema);
    Object document = Map.of(property, list ? List.of(value) : value);
    Object read = type.codec().read(Oracle.tree(document).toString());
    Object found = type.get(read, property);
    if (found instanceof Optional<?> optional) {
      found = optional.orElseThrow();
    }
    if (found instanceof Collection<?> collection) {
      found = collection.iterator().next();
    }
    return ((OpenEnum<?>) found)
        .known()
        .orElseThrow(() -> new AssertionError(property + " does not know " + value));
  }

  private static Set<String> violations(String schema, String json, JsonViolation.Kind kind)
      throws ReflectiveOperationException {
    return ModelType.named(schema).codec().check(json).stream()
        .filter(violation -> violation.kind() == kind)
        .map(JsonViolation::path)
        .collect(toSet());
  }

  private static Set<String> paths(Set<String> properties) {
    return properties.stream().map(property -> "$." + property).collect(toSet());
  }

  private static Map<String, String> byLetters(Map<String, String> types) {
    return types.entrySet().stream()
        .collect(toMap(e -> ModelType.letters(e.getKey()), Map.Entry::getValue));
  }

  private static Stream<DynamicTest> perSchema(Expectation expectation) {
    return objects(OpenApiDocument.orSkip(), WHOLE).entrySet().stream()
        .map(
            schema ->
                dynamicTest(
                    schema.getKey(), () -> expectation.hold(schema.getKey(), schema.getValue())));
  }

  private static Map<String, SchemaShape> objects(OpenApiDocument document, List<String> roots) {
    Map<String, SchemaShape> objects = new TreeMap<>();
    for (String root : roots) {
      document.reachableFrom(root).entrySet().stream()
          .filter(schema -> SchemaShape.isObject(schema.getValue()))
          .forEach(
              schema -> objects.put(schema.getKey(), new SchemaShape(document, schema.getValue())));
    }
    return objects;
  }

  /** What must hold of an interface and the schema that it stands for. */
  private interface Expectation {
    void hold(String schema, SchemaShape shape) throws Exception;
  }
}
