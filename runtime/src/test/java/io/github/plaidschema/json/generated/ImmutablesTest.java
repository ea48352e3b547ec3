package io.github.plaidschema.json.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImmutablesTest {

  private final List<String> source = new ArrayList<>(List.of("z", "a", "m", "a"));

  @Test
  void copiesKeepTheOrderAndNotTheSource() {
    Map<String, Integer> map = new LinkedHashMap<>();
    source.forEach(key -> map.put(key, key.length()));
    List<String> listCopy = Immutables.list(source, "f");
    Set<String> setCopy = Immutables.set(source, "f");
    Map<String, Integer> mapCopy = Immutables.map(map, "f");
    source.clear();
    map.clear();
    assertThat(listCopy).containsExactly("z", "a", "m", "a");
    assertThat(setCopy).containsExactly("z", "a", "m").hasSize(3).contains("a").doesNotContain("b");
    assertThat(setCopy).isEqualTo(new LinkedHashSet<>(List.of("a", "m", "z")));
    assertThat(mapCopy.keySet()).containsExactly("z", "a", "m");
    assertThat(mapCopy)
        .isEqualTo(Map.of("a", 1, "m", 1, "z", 1))
        .containsKey("a")
        .doesNotContainKey("b");
    assertThat(mapCopy.get("z")).isEqualTo(1);
    assertThat(mapCopy).hasSize(3);
  }

  @Test
  void nothingCanBeChanged() {
    Set<String> set = Immutables.set(source, "f");
    Map<String, Integer> map = Immutables.map(Map.of("a", 1), "f");
    List<Runnable> changes =
        List.of(
            () -> Immutables.list(source, "f").add("x"),
            () -> set.add("x"),
            () -> set.remove("z"),
            set::clear,
            () -> set.iterator().remove(),
            () -> set.removeIf(each -> true),
            () -> map.put("b", 2),
            () -> map.remove("a"),
            map::clear,
            () -> map.keySet().clear(),
            () -> map.values().clear(),
            () -> map.entrySet().clear(),
            () -> map.entrySet().iterator().next().setValue(3));
    changes.forEach(
        change ->
            assertThatThrownBy(change::run)
                .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class));
    assertThat(set).hasSize(3);
    assertThat(map).hasSize(1);
  }

  @Test
  void whatIsImmutableIsNotCopiedAgain() {
    List<String> list = Immutables.list(source, "f");
    Set<String> set = Immutables.set(source, "f");
    Map<String, Integer> map = Immutables.map(Map.of("a", 1), "f");
    assertThat(Immutables.<String>list(list, "f")).isSameAs(list);
    assertThat(Immutables.<String>set(set, "f")).isSameAs(set);
    assertThat(Immutables.<String, Integer>map(map, "f")).isSameAs(map);
    assertThat(Immutables.list(List.of(), "f")).isSameAs(Immutables.list(Set.of(), "f"));
    assertThat(Immutables.set(List.of(), "f")).isSameAs(Set.of());
    assertThat(Immutables.map(Map.of(), "f")).isSameAs(Map.of());
  }

  @Test
  void everyIterableIsASource() {
    Iterable<String> iterable =
        new Iterable<>() {
          @Override
          public Iterator<String> iterator() {
            return source.iterator();
          }
        };
    assertThat(Immutables.<String>list(iterable, "f")).isEqualTo(source);
    assertThat(Immutables.<String>set(iterable, "f")).containsExactly("z", "a", "m");
  }

  @Test
  @SuppressWarnings("NullAway") // The point of the test.
  void nullsAreRejectedByTheNameOfTheField() {
    List<String> nulls = Arrays.asList("a", null);
    Map<String, String> nullValue = new LinkedHashMap<>();
    nullValue.put("a", null);
    Map<String, String> nullKey = new LinkedHashMap<>();
    nullKey.put(null, "a");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.list(nulls, "tags"))
        .withMessageContaining("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.set(nulls, "tags"))
        .withMessageContaining("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.map(nullValue, "tags"))
        .withMessageContaining("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.map(nullKey, "tags"))
        .withMessageContaining("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.list(null, "tags"))
        .withMessage("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.set(null, "tags"))
        .withMessage("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.map(null, "tags"))
        .withMessage("tags");
  }
}
