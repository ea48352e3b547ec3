package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldTableTest {

  @Test
  void threeHundredNamesAreEachFound() {
    String[] names = IntStream.range(0, 300).mapToObj(i -> "field_" + i).toArray(String[]::new);
    FieldTable fields = new FieldTable(List.of(names));
    assertThat(fields.size()).isEqualTo(300);
    for (int i = 0; i < 300; i++) {
      assertThat(fields.name(i)).isEqualTo("field_" + i);
      assertThat(fields.lookup("field_" + i)).isEqualTo(i);
    }
    assertThat(fields.lookup("field_300")).isNegative();
  }

  @Test
  void aNameMayBeAnyText() {
    FieldTable fields = table("", "credit card", "a\"b\n", "é\uD834\uDD1E");
    byte[] bytes = "xé\uD834\uDD1Ex".getBytes(UTF_8);
    assertThat(fields.lookup(bytes, 1, bytes.length - 1)).isEqualTo(3);
    assertThat(fields.lookup("")).isZero();
    assertThat(token(fields, 0)).isEqualTo("\"\":");
    assertThat(token(fields, 2)).isEqualTo("\"a\\\"b\\n\":");
    assertThat(token(fields, 3)).isEqualTo("\"é\uD834\uDD1E\":");
  }

  private static FieldTable table(String... names) {
    return new FieldTable(List.of(names));
  }

  private static String token(FieldTable fields, int field) {
    int length = fields.tokenLength(field);
    byte[] target = new byte[1 + length + 32];
    fields.copyToken(field, target, 1);
    assertThat(target[0]).isZero();
    return new String(target, 1, length, UTF_8);
  }

  @Test
  void aNameOccursOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> table("a", "a"));
    assertThat(table().lookup("a")).isNegative();
  }

  @Test
  void anOrderIsLearntAtOnceAndLaterAgainIfItChanges() {
    FieldTable fields = table("a", "b", "c");
    assertThat(fields.follower(-1).field()).isZero();
    assertThat(fields.follower(2)).isSameAs(NameToken.NONE);
    fields.learn(-1, 2, 7);
    fields.learn(2, 0, 7);
    assertThat(fields.follower(-1).field()).isEqualTo(2);
    assertThat(fields.follower(2).field()).isZero();

    // An order that changes all the time is soon no longer written down each time,
    for (int i = 0; i < 10_000; i++) {
      fields.learn(0, 1 + i % 2, 7);
    }
    fields.learn(-1, 1, 7);
    assertThat(fields.follower(-1).field()).isEqualTo(2);
    // but one that has changed for good is.
    for (int at = 7; at < 7 + 100; at++) {
      fields.learn(-1, 1, at);
    }
    assertThat(fields.follower(-1).field()).isEqualTo(1);
  }
}
