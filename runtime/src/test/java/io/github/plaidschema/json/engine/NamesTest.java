package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void everyNameOfATableIsFoundAndNoOther() {
    SplittableRandom random = new SplittableRandom(10);
    for (int size : new int[] {0, 1, 2, 3, 8, 81, 300}) {
      Set<String> distinct = new HashSet<>();
      while (distinct.size() < size) {
        distinct.add(randomName(random));
      }
      List<String> names = new ArrayList<>(distinct);
      NameTable table = new NameTable(names);
      for (int i = 0; i < size; i++) {
        assertThat(find(table, names.get(i))).isEqualTo(i);
      }
      for (int i = 0; i < 5_000; i++) {
        String other = randomName(random);
        assertThat(find(table, other)).isEqualTo(names.indexOf(other));
      }
    }
  }

  private static String randomName(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      name.append("abc_é\"".charAt(random.nextInt(6)));
    }
    return name.toString();
  }

  private static int find(NameTable table, String name) {
    byte[] bytes = ("xx" + name + "yy").getBytes(UTF_8);
    return table.find(bytes, 2, bytes.length - 2);
  }

  @Test
  void namesThatDifferInAnyByteAreDifferent() {
    String name = "account_identifier";
    NameTable table = new NameTable(List.of(name));
    for (int i = 0; i < name.length(); i++) {
      StringBuilder other = new StringBuilder(name);
      other.setCharAt(i, 'X');
      assertThat(find(table, other.toString())).isEqualTo(NameTable.NONE);
    }
  }

  @Test
  void namesOfAnyLengthThatDifferInOneByteAreEachFoundAndNoOther() {
    SplittableRandom random = new SplittableRandom(12);
    for (int length = 0; length <= 40; length++) {
      String name = "the_identifier_of_an_account_of_somebody".substring(0, length);
      List<String> names = new ArrayList<>(List.of(name));
      for (int place = 0; place < length; place++) {
        names.add(withCharacter(name, place, 'X'));
      }
      NameTable table = new NameTable(names);
      for (int i = 0; i < names.size(); i++) {
        assertThat(findAmongNoise(table, names.get(i), random)).isEqualTo(i);
        for (int place = 0; place < length; place++) {
          String other = withCharacter(names.get(i), place, '\u007f');
          assertThat(findAmongNoise(table, other, random)).isEqualTo(NameTable.NONE);
        }
      }
      assertThat(findAmongNoise(table, name + "\0", random)).isEqualTo(NameTable.NONE);
      if (length > 0) {
        String shorter = name.substring(0, length - 1);
        assertThat(findAmongNoise(table, shorter, random)).isEqualTo(NameTable.NONE);
        assertThat(findAmongNoise(table, name.substring(1), random)).isEqualTo(NameTable.NONE);
      }
    }
  }

  private static String withCharacter(String name, int place, char character) {
    return name.substring(0, place) + character + name.substring(place + 1);
  }

  /** Looks a name up that begins anywhere and has any bytes around it, or the end of the array. */
  private static int findAmongNoise(NameTable table, String name, SplittableRandom random) {
    byte[] text = name.getBytes(UTF_8);
    int before = random.nextInt(16);
    byte[] bytes = new byte[before + text.length + random.nextInt(17)];
    random.nextBytes(bytes);
    System.arraycopy(text, 0, bytes, before, text.length);
    return table.find(bytes, before, before + text.length);
  }

  @Test
  void aTableHasNoNameTwiceAndNoLoneSurrogate() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NameTable(List.of("a", "b", "a")));
    for (String name : List.of("a\uD800", "\uD800a", "\uDC00")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new NameTable(List.of("a", name)));
    }
  }

  @Test
  void aRepeatedNameIsFoundHoweverManyThereAreAndHoweverItIsSpelled() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 2_000; round++) {
      NameScopes scopes = new NameScopes();
      Set<String> expected = new HashSet<>();
      int count = random.nextInt(round % 10 == 0 ? 300 : 100);
      // All of them have the same hash, or hardly two.
      String ends = random.nextBoolean() ? "the same beginning and end" : "";
      boolean escapes = random.nextInt(3) == 0;
      StringBuilder all = new StringBuilder();
      List<int[]> ranges = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String name = ends + random.nextInt(400) + ends;
        names.add(name);
        String spelled =
            !escapes || random.nextInt(5) > 0
                ? name
                : String.format("\\u%04x", (int) name.charAt(0)) + name.substring(1);
        ranges.add(new int[] {all.length(), all.length() + spelled.length()});
        all.append(spelled).append('"');
      }
      byte[] bytes = all.toString().getBytes(UTF_8);
      int depth = 1 + random.nextInt(30);
      scopes.open(depth);
      for (int i = 0; i < count; i++) {
        assertThat(add(scopes, depth, bytes, ranges.get(i)))
            .as("%s", names)
            .isEqualTo(expected.add(names.get(i)));
      }
      scopes.open(depth);
      if (count > 0) {
        assertThat(add(scopes, depth, bytes, ranges.get(0))).isTrue();
      }
    }
  }

  private static boolean add(NameScopes scopes, int depth, byte[] bytes, int[] range) {
    boolean plain = !StringText.hasEscape(bytes, range[0], range[1]);
    return scopes.add(depth, bytes, range[0], range[1], plain);
  }
}
