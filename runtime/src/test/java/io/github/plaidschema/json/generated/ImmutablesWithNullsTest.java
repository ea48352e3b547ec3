package io.github.plaidschema.json.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImmutablesWithNullsTest {
  private final List<@Nullable String> source =
      new ArrayList<>(Arrays.asList("z", null, "a", null));
  private final Map<String, @Nullable String> entries = new LinkedHashMap<>();

  ImmutablesWithNullsTest() {
    entries.put("z", null);
    entries.put("a", "1");
  }

  @Test
  void nullsAreCopiedInTheirPlaces() {
    List<@Nullable String> list = ImmutablesWithNulls.list(source, "f");
    Set<@Nullable String> set = ImmutablesWithNulls.set(source, "f");
    Map<String, @Nullable String> map = ImmutablesWithNulls.map(entries, "f");
    List<@Nullable String> expectedList = new ArrayList<>(source);
    Map<String, @Nullable String> expectedMap = new LinkedHashMap<>(entries);
    source.clear();
    entries.clear();

    assertThat(list)
        .isEqualTo(expectedList)
        .hasSameHashCodeAs(expectedList)
        .contains((String) null);
    assertThat(list).hasToString("[z, null, a, null]");
    assertThat(set).containsExactly("z", null, "a").isEqualTo(new LinkedHashSet<>(expectedList));
    assertThat(set).hasSameHashCodeAs(new LinkedHashSet<>(expectedList));
    assertThat(map).isEqualTo(expectedMap).hasSameHashCodeAs(expectedMap).containsEntry("z", null);
    assertThat(map).hasToString("{z=null, a=1}");
  }

  @Test
  void emptyOnesCanBeAskedForNull() {
    assertThat(ImmutablesWithNulls.list(List.of(), "f").contains(null)).isFalse();
    assertThat(ImmutablesWithNulls.set(List.of(), "f").contains(null)).isFalse();
    assertThat(ImmutablesWithNulls.map(Map.of(), "f").containsValue(null)).isFalse();
    assertThat(ImmutablesWithNulls.map(Map.of(), "f").get(null)).isNull();
  }

  @Test
  void nothingCanBeChanged() {
    List<@Nullable String> list = ImmutablesWithNulls.list(source, "f");
    Set<@Nullable String> set = ImmutablesWithNulls.set(source, "f");
    Map<String, @Nullable String> map = ImmutablesWithNulls.map(entries, "f");
    List<Runnable> changes =
        List.of(
            () -> list.add(null),
            () -> list.set(0, null),
            () -> list.remove(null),
            () -> set.add("x"),
            () -> set.remove(null),
            () -> map.put("b", null),
            () -> map.remove("z"),
            () -> map.entrySet().iterator().next().setValue("x"));
    changes.forEach(
        change ->
            assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void whatIsImmutableIsNotCopiedAgain() {
    List<@Nullable String> list = ImmutablesWithNulls.list(source, "f");
    Set<@Nullable String> set = ImmutablesWithNulls.set(source, "f");
    Map<String, @Nullable String> map = ImmutablesWithNulls.map(entries, "f");
    List<String> withoutNulls = Immutables.list(List.of("a"), "f");

    assertThat(ImmutablesWithNulls.<@Nullable String>list(list, "f")).isSameAs(list);
    assertThat(ImmutablesWithNulls.<@Nullable String>set(set, "f")).isSameAs(set);
    assertThat(ImmutablesWithNulls.<String, @Nullable String>map(map, "f")).isSameAs(map);
    assertThat(ImmutablesWithNulls.<@Nullable String>list(withoutNulls, "f"))
        .isSameAs(withoutNulls);
  }

  @Test
  void oneThatCouldHoldNullsAndHoldsNoneWillDoWithoutNulls() {
    List<@Nullable String> list = ImmutablesWithNulls.list(List.of("a"), "f");
    Set<@Nullable String> set = ImmutablesWithNulls.set(Set.of("a"), "f");
    Map<String, @Nullable String> map = ImmutablesWithNulls.map(Map.of("a", "b"), "f");

    assertThat(Immutables.<@Nullable String>list(list, "f")).isSameAs(list);
    assertThat(Immutables.<@Nullable String>set(set, "f")).isSameAs(set);
    assertThat(Immutables.<String, @Nullable String>map(map, "f")).isSameAs(map);
  }

  @Test
  void oneWithNullsIsRejectedWhereNoneMayBe() {
    List<@Nullable String> list = ImmutablesWithNulls.list(source, "f");
    Set<@Nullable String> set = ImmutablesWithNulls.set(source, "f");
    Map<String, @Nullable String> map = ImmutablesWithNulls.map(entries, "f");

    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.list(list, "tags"))
        .withMessageContaining("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.set(set, "tags"))
        .withMessageContaining("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> Immutables.map(map, "tags"))
        .withMessageContaining("tags");
  }

  @Test
  @SuppressWarnings("NullAway") // It does not look at what stands for a type variable.
  void nullsAreAddedToWhatGrows() {
    List<@Nullable String> list = ImmutablesWithNulls.appendTo((List<String>) null, null, "f");
    Set<@Nullable String> set =
        ImmutablesWithNulls.appendTo(ImmutablesWithNulls.set(source, "f"), "x", "f");
    Map<String, @Nullable String> map =
        ImmutablesWithNulls.putInto(ImmutablesWithNulls.map(entries, "f"), "n", null, "f");

    assertThat(ImmutablesWithNulls.appendTo(list, "b", "f")).isSameAs(list);
    assertThat(ImmutablesWithNulls.appendTo(set, null, "f")).isSameAs(set);
    assertThat(ImmutablesWithNulls.putInto(map, "o", "p", "f")).isSameAs(map);
    assertThat(list).containsExactly(null, "b");
    assertThat(set).containsExactly("z", null, "a", "x");
    assertThat(map).hasToString("{z=null, a=1, n=null, o=p}");
  }

  @Test
  @SuppressWarnings("NullAway") // The point of the test.
  void nullIsNoCollectionAndNoKey() {
    assertThatNullPointerException()
        .isThrownBy(() -> ImmutablesWithNulls.list(null, "tags"))
        .withMessage("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> ImmutablesWithNulls.set(null, "tags"))
        .withMessage("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> ImmutablesWithNulls.map(null, "tags"))
        .withMessage("tags");
    assertThatNullPointerException()
        .isThrownBy(() -> ImmutablesWithNulls.putInto(Map.of(), null, "a", "tags"))
        .withMessage("tags");
    Map<String, String> nullKey = new LinkedHashMap<>();
    nullKey.put(null, "a");
    assertThatNullPointerException()
        .isThrownBy(() -> ImmutablesWithNulls.map(nullKey, "tags"))
        .withMessageContaining("tags");
  }
}
