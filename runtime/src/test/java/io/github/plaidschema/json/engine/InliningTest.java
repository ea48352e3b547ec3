package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** What {@link NotInlined} and {@link Inlined} say of a method is true of its size. */
class InliningTest {

  /** The default of FreqInlineSize: HotSpot does not inline a larger method. */
  private static final int LARGEST_INLINED = 325;

  @Test
  void methodsThatAreNotInlinedAreTooLarge() throws Exception {
    assertThat(sizes(NotInlined.class, CodeSizeEvaluator::getMinSize))
        .containsKeys(
            "FieldReading.nextField",
            "NumberReading.readDouble",
            "ShortNumber.scan",
            "StringReading.readString",
            "StringText.plainEnd",
            "TemporalReading.readLocalDate",
            "TemporalText.quotedUtc")
        .allSatisfy((method, size) -> assertThat(size).isGreaterThan(LARGEST_INLINED));
  }

  @Test
  void methodsThatAreInlinedAreSmall() throws Exception {
    assertThat(sizes(Inlined.class, CodeSizeEvaluator::getMaxSize))
        .containsKeys(
            "Digits.leading", "Digits.value", "NameToken.match", "StringText.specialBytes")
        .allSatisfy((method, size) -> assertThat(size).isLessThanOrEqualTo(LARGEST_INLINED));
  }

  /**
   * A bound of the bytes of code, which are not known exactly before jumps and constants have their
   * places, of all methods of the runtime that carry an annotation.
   */
  private static Map<String, Integer> sizes(
      Class<?> annotation, ToIntFunction<CodeSizeEvaluator> bound)
      throws IOException, URISyntaxException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (Path file : classFiles()) {
      try (InputStream in = Files.newInputStream(file)) {
        new ClassReader(in)
            .accept(
                new AnnotatedMethods(Type.getDescriptor(annotation), bound, sizes),
                ClassReader.SKIP_FRAMES);
      }
    }
    return sizes;
  }

  private static List<Path> classFiles() throws IOException, URISyntaxException {
    URI reader = JsonReader.class.getResource("JsonReader.class").toURI();
    try (Stream<Path> files = Files.walk(Path.of(reader).getParent())) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static final class AnnotatedMethods extends ClassVisitor {
    private final String annotation;
    private final ToIntFunction<CodeSizeEvaluator> bound;
    private final Map<String, Integer> sizes;
    private String simpleName = "";

    AnnotatedMethods(
        String annotation, ToIntFunction<CodeSizeEvaluator> bound, Map<String, Integer> sizes) {
      super(Opcodes.ASM9);
      this.annotation = annotation;
      this.bound = bound;
      this.sizes = sizes;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      simpleName = name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new CodeSizeEvaluator(Opcodes.ASM9, null) {
        private boolean isAnnotated;

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
          isAnnotated |= type.equals(annotation);
          return null;
        }

        @Override
        public void visitEnd() {
          if (isAnnotated) {
            sizes.put(simpleName + "." + name, bound.applyAsInt(this));
          }
        }
      };
    }
  }
}
