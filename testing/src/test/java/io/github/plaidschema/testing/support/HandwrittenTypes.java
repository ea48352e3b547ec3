package io.github.plaidschema.testing.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types with builders and codecs that are written by hand, right or with one fault. */
public final class HandwrittenTypes {
  private HandwrittenTypes() {}

  /** A schema. */
  public static Class<?> account() {
    return account("AccountJson.java", "", "");
  }

  /** A schema in which {@code right}, which a file has once, is replaced. */
  public static Class<?> account(String file, String right, String wrong) {
    return CompiledSchemas.compileByHand(changed("account", file, right, wrong))
        .type("handwritten.Account");
  }

  /** The codec of one of these types. */
  @SuppressWarnings("unchecked") // The test knows no type of it, and asks for none.
  public static JsonCodec<Object> codecOf(Class<?> type) {
    try {
      Class<?> json = Class.forName(type.getName() + "Json", true, type.getClassLoader());
      return (JsonCodec<Object>) json.getField("CODEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A union. */
  public static Class<?> payment() {
    return payment("PaymentJson.java", "", "");
  }

  /** A union in whose codec {@code right}, which the file has once, is replaced. */
  public static Class<?> payment(String file, String right, String wrong) {
    CompiledSchemas generated = CompiledSchemas.compile(folder("payment"));
    return CompiledSchemas.compileByHand(changed("payment-codec", file, right, wrong), generated)
        .type("handwritten.Payment");
  }

  private static List<Path> changed(String folder, String file, String right, String wrong) {
    try (Stream<Path> sources = Files.list(folder(folder))) {
      Path target = Files.createTempDirectory("plaid-schema-handwritten");
      List<Path> files = new ArrayList<>();
      for (Path source : sources.toList()) {
        String name = source.getFileName().toString();
        String text = Files.readString(source);
        if (name.equals(file) && !right.isEmpty()) {
          assertThat(text.split(Pattern.quote(right), -1)).as(right).hasSize(2);
          text = text.replace(right, wrong);
        }
        files.add(Files.writeString(target.resolve(name), text));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(HandwrittenTypes.class.getResource("/handwritten/" + name), name)
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
