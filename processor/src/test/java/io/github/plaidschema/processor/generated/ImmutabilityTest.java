package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.processor.testing.BuilderUnderTest;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is what it was when it was made, all the way down. */
class ImmutabilityTest {
  private static final SchemaUnderTest BASKET =
      new SchemaUnderTest(Schemas.load("collections"), "sdk.collections.Basket");

  private static final String FULL =
      """
      {"list":["a"],"set":["a"],"map":{"k":"a"},"optional_list":["a"],"nullable_map":{"k":"a"},\
      "list_of_lists":[["a"]],"map_of_lists":{"k":["a"]},"set_of_maps":[{"k":"a"}],\
      "deep":[{"k":["a"]}],"kinds":["fruit"],"by_kind":{"fruit":["a"]},"x":{"y":["a"]}}""";

  private static final List<String> ACCESSORS =
      List.of(
          "list",
          "set",
          "map",
          "optionalList",
          "nullableMap",
          "listOfLists",
          "mapOfLists",
          "setOfMaps",
          "deep",
          "kinds",
          "byKind",
          "rest");

  @Test
  void noAccessorResultOfAReadValueCanBeChanged() {
    assertNothingCanBeChanged(BASKET.read(FULL));
  }

  @Test
  void noAccessorResultOfABuiltValueCanBeChanged() {
    assertNothingCanBeChanged(new Sources().setAll(BASKET.builder()).build());
  }

  @Test
  void noAccessorResultOfAValueThatWasAddedToCanBeChanged() {
    assertNothingCanBeChanged(addToAll(BASKET.from(BASKET.read(FULL))).build());
  }

  @Test
  void changingTheSourceCollectionsAfterTheyWereSetChangesNothing() {
    Sources sources = new Sources();
    BuilderUnderTest builder = sources.setAll(BASKET.builder());

    sources.changeAll();

    assertThat(BASKET.write(builder.build())).isEqualTo(FULL);
  }

  @Test
  void changingTheSourceCollectionsAfterTheValueWasBuiltChangesNothing() {
    Sources sources = new Sources();
    Object value = sources.setAll(BASKET.builder()).build();

    sources.changeAll();

    assertThat(BASKET.write(value)).isEqualTo(FULL);
    assertThat(value).isEqualTo(BASKET.read(FULL));
  }

  @Test
  void changingWhatWasAddedChangesNothing() {
    List<String> inner = new ArrayList<>(List.of("a"));
    Map<String, Set<String>> deep = new HashMap<>(Map.of("k", new LinkedHashSet<>(Set.of("a"))));
    BuilderUnderTest builder =
        BASKET
            .from(BASKET.read(FULL))
            .set("listOfLists", List.of())
            .set("addListOfLists", inner)
            .set("mapOfLists", Map.of())
            .set("putMapOfLists", "k", inner)
            .set("deep", List.of())
            .set("addDeep", deep);

    inner.add("b");
    deep.values().forEach(set -> set.add("b"));
    deep.clear();

    assertThat(BASKET.write(builder.build())).isEqualTo(FULL);
  }

  @Test
  void usingTheBuilderAgainDoesNotChangeWhatItBuilt() {
    BuilderUnderTest builder = BASKET.from(BASKET.read(FULL));
    Object first = builder.build();
    Object second = addToAll(builder).build();
    String secondJson = BASKET.write(second);
    Object third = addToAll(builder).build();

    assertThat(BASKET.write(first)).isEqualTo(FULL);
    assertThat(BASKET.write(second)).isEqualTo(secondJson).isNotEqualTo(FULL);
    assertThat(third).isNotEqualTo(second);
    assertThat(first).isEqualTo(BASKET.read(FULL));
  }

  @Test
  void buildersOfOneValueDoNotShareWhatIsAdded() {
    Object value = BASKET.read(FULL);
    BuilderUnderTest one = BASKET.from(value).set("addList", "one");
    BuilderUnderTest other = BASKET.from(value).set("addList", "other");

    assertThat(get(one.build(), "list")).isEqualTo(List.of("a", "one"));
    assertThat(get(other.build(), "list")).isEqualTo(List.of("a", "other"));
    assertThat(get(value, "list")).isEqualTo(List.of("a"));
  }

  @Test
  void everyFieldOfAValueIsFinal() {
    Class<?> type = BASKET.read(FULL).getClass();

    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(Arrays.stream(type.getDeclaredFields()))
        .filteredOn(field -> !field.isSynthetic())
        .isNotEmpty()
        .allMatch(field -> Modifier.isFinal(field.getModifiers()));
  }

  @Test
  void noGeneratedClassHasMutableStaticState() {
    for (String name : List.of("BasketJson", "BasketBuilder", "BasketBuilder$Value")) {
      for (Field field : BASKET.loaded().type("sdk.collections." + name).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          assertThat(Modifier.isFinal(field.getModifiers())).as(field.toString()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "set", "listOfLists", "deep", "optionalList"})
  void nullElementsAreRejectedNamingTheField(String field) {
    List<@Nullable Object> elements = new ArrayList<>();
    elements.add(null);

    assertThatThrownBy(() -> BASKET.builder().set(field, elements))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining(field);
  }

  @Test
  void nullValuesAndKeysOfMapsAreRejectedNamingTheField() {
    Map<@Nullable String, @Nullable String> nullValue = new HashMap<>();
    nullValue.put("k", null);
    Map<@Nullable String, @Nullable String> nullKey = new HashMap<>();
    nullKey.put(null, "v");

    for (Map<?, ?> map : List.of(nullValue, nullKey)) {
      assertThatThrownBy(() -> BASKET.builder().set("map", map))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("map");
    }
  }

  @Test
  void anyIterableIsTakenForAListOrASet() {
    Iterable<String> iterable = () -> List.of("b", "a", "b").iterator();
    BuilderUnderTest builder =
        BASKET
            .from(BASKET.read(FULL))
            .set("list", iterable)
            .set("set", iterable)
            .set("addAllOptionalList", iterable);

    assertThat(get(builder.build(), "list")).isEqualTo(List.of("b", "a", "b"));
    assertThat((Set<?>) get(builder.build(), "set"))
        .map(Object::toString)
        .containsExactly("b", "a");
    assertThat(get(builder.build(), "optionalList"))
        .isEqualTo(Optional.of(List.of("a", "b", "a", "b")));
  }

  @Test
  void addingNothingGivesAnEmptyCollection() {
    BuilderUnderTest builder = BASKET.from(BASKET.read("{}"));
    for (String field : List.of("List", "Set", "ListOfLists", "SetOfMaps", "Deep", "Kinds")) {
      builder.set("addAll" + field, List.of());
    }
    for (String field : List.of("Map", "MapOfLists", "ByKind")) {
      builder.set("putAll" + field, Map.of());
    }

    assertThat(BASKET.write(builder.build()))
        .isEqualTo(
            """
            {"list":[],"set":[],"map":{},"list_of_lists":[],"map_of_lists":{},"set_of_maps":[],\
            "deep":[],"kinds":[],"by_kind":{}}""");
  }

  private static BuilderUnderTest addToAll(BuilderUnderTest builder) {
    int size = get(builder.build(), "list") instanceof List<?> list ? list.size() : 0;
    String next = "b" + size;
    return builder
        .set("addList", next)
        .set("addSet", next)
        .set("putMap", next, "v")
        .set("addOptionalList", next)
        .set("putNullableMap", next, "v")
        .set("addListOfLists", List.of(next))
        .set("putMapOfLists", next, List.of("v"))
        .set("addSetOfMaps", Map.of(next, "v"))
        .set("addDeep", Map.of(next, Set.of("v")))
        .set("addKinds", OpenEnum.of(next))
        .set("putByKind", OpenEnum.of(next), List.of("v"))
        .set("putRest", next, JsonValue.of("v"));
  }

  private static void assertNothingCanBeChanged(Object value) {
    for (String accessor : ACCESSORS) {
      Object result = get(value, accessor);
      assertCannotBeChanged(
          accessor, result instanceof Optional<?> optional ? optional.orElseThrow() : result);
    }
  }

  private static void assertCannotBeChanged(String accessor, Object result) {
    if (result instanceof Map<?, ?> map) {
      assertRejected(accessor, map::clear);
      assertRejected(accessor, () -> map.entrySet().iterator().next().setValue(null));
      assertRejected(accessor, () -> map.remove(map.keySet().iterator().next()));
      assertRejected(accessor, () -> map.replaceAll((key, old) -> null));
      assertElementsCannotBeRemoved(accessor, map.keySet());
      assertElementsCannotBeRemoved(accessor, map.values());
      map.values().forEach(each -> assertCannotBeChanged(accessor, each));
    } else if (result instanceof Collection<?> collection) {
      assertRejected(accessor, () -> collection.add(null));
      assertElementsCannotBeRemoved(accessor, collection);
      collection.forEach(each -> assertCannotBeChanged(accessor, each));
    }
    if (result instanceof List<?> list) {
      assertRejected(accessor, () -> list.set(0, null));
      assertRejected(accessor, () -> list.subList(0, 1).clear());
      assertRejected(accessor, () -> list.replaceAll(each -> null));
    }
  }

  private static void assertElementsCannotBeRemoved(String accessor, Collection<?> collection) {
    assertThat(collection).as(accessor).isNotEmpty();
    assertRejected(accessor, collection::clear);
    assertRejected(accessor, () -> collection.remove(collection.iterator().next()));
    assertRejected(accessor, () -> collection.removeIf(each -> true));
    assertRejected(
        accessor,
        () -> {
          Iterator<?> elements = collection.iterator();
          elements.next();
          elements.remove();
        });
  }

  private static void assertRejected(String accessor, ThrowingCallable change) {
    assertThatThrownBy(change).as(accessor).isInstanceOf(UnsupportedOperationException.class);
  }

  /** Collections as careless callers have them: each can be changed. */
  private static final class Sources {
    private final List<String> list = new ArrayList<>(List.of("a"));
    private final Set<String> set = new LinkedHashSet<>(List.of("a"));
    private final Map<String, String> map = new LinkedHashMap<>(Map.of("k", "a"));
    private final List<List<String>> listOfLists = new ArrayList<>(List.of(list));
    private final Map<String, List<String>> mapOfLists = new LinkedHashMap<>(Map.of("k", list));
    private final Set<Map<String, String>> setOfMaps = new LinkedHashSet<>(List.of(map));
    private final List<Map<String, Set<String>>> deep =
        new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("k", set))));
    private final Set<OpenEnum<?>> kinds = new LinkedHashSet<>(List.of(OpenEnum.of("fruit")));
    private final Map<OpenEnum<?>, List<String>> byKind =
        new LinkedHashMap<>(Map.of(OpenEnum.of("fruit"), list));
    private final Map<String, JsonValue> rest =
        new LinkedHashMap<>(Map.of("x", JsonValue.CODEC.read("{\"y\":[\"a\"]}")));

    BuilderUnderTest setAll(BuilderUnderTest builder) {
      return builder
          .set("list", list)
          .set("set", set)
          .set("map", map)
          .set("optionalList", list)
          .set("nullableMap", map)
          .set("listOfLists", listOfLists)
          .set("mapOfLists", mapOfLists)
          .set("setOfMaps", setOfMaps)
          .set("deep", deep)
          .set("kinds", kinds)
          .set("byKind", byKind)
          .set("rest", rest);
    }

    void changeAll() {
      list.add("b");
      set.add("b");
      map.put("l", "b");
      listOfLists.add(List.of("b"));
      mapOfLists.put("l", List.of("b"));
      setOfMaps.clear();
      deep.get(0).put("l", Set.of("b"));
      deep.add(Map.of());
      kinds.clear();
      byKind.clear();
      rest.clear();
    }
  }
}
