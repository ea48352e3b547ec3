package io.github.plaidschema.model.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassFileTest {

  private static byte[] bytesOf(Class<?> type) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  interface Sample<T> extends Iterable<Map<String, T>> {
    @Deprecated
    Map<String, T[]> values();

    <E extends Enum<E>> int count(E of);
  }

  @Test
  void anInterfaceIsReadWithItsGenericTypes() throws IOException {
    ClassFile file = ClassFile.read(bytesOf(Sample.class));

    assertThat(file.displayName()).isEqualTo("ClassFileTest.Sample");
    assertThat(file.isInterface()).isTrue();
    assertThat(file.typeParameters()).containsExactly("T");
    assertThat(file.parents()).hasSize(1);
    assertThat(file.parents().get(0).type()).hasToString("Iterable<Map<String, T>>");
    assertThat(file.methods())
        .extracting(ClassFile.Method::name)
        .containsExactly("values", "count");
    assertThat(file.methods().get(0).returned()).hasToString("Map<String, T[]>");
    assertThat(file.methods().get(0).isDeprecated()).isTrue();
    assertThat(file.methods().get(1).hasParameters()).isTrue();
  }

  @Test
  void whatIsMalformedIsRejectedWithNothingButOneException() throws IOException {
    byte[] bytes = bytesOf(Sample.class);
    assertThatThrownBy(() -> ClassFile.read(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    for (int length = 0; length < bytes.length; length++) {
      assertReadOrRejected(Arrays.copyOf(bytes, length), "the first " + length + " bytes");
    }
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      byte[] changed = bytes.clone();
      for (int i = 0; i <= seed % 3; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      assertReadOrRejected(changed, "seed " + seed);
    }
  }

  private static void assertReadOrRejected(byte[] bytes, String name) {
    try {
      assertThat(ClassFile.read(bytes)).as(name).isNotNull();
    } catch (RuntimeException e) {
      assertThat(e).as(name).isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}
