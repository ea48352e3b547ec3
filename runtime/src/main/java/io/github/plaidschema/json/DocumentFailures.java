package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Locator;
import io.github.plaidschema.json.reading.Failures;
import org.jspecify.annotations.Nullable;

/** What goes wrong with a document, as the exceptions that callers see. */
final class DocumentFailures extends Failures {

  /** A class: a virtual machine would take longer for its first method reference than to read. */
  static final Failures.Factory FACTORY =
      new Failures.Factory() {
        @Override
        public Failures failures(byte[] bytes, int start, int end) {
          return new DocumentFailures(bytes, start, end);
        }
      };

  private final int start;

  DocumentFailures(byte[] bytes, int start, int end) {
    super(bytes, start, end);
    this.start = start;
  }

  @Override
  protected JsonException create(
      @Nullable Locator locator, int offset, String message, String expected) {
    if (locator == null) {
      return new JsonException(expected);
    }
    JsonViolation rejected =
        new JsonViolation(
            JsonViolation.Kind.REJECTED,
            locator.path(offset),
            locator.line(offset),
            locator.column(offset),
            offset - start,
            message);
    return new JsonException(rejected, expected);
  }

  /** A codec threw what the caller of {@code read} must not see, as it may hold values. */
  static RuntimeException rejectedBy(
      Failures failures, JsonCodec<?> codec, int offset, Exception failure) {
    String name = codec.withoutSettings().getClass().getSimpleName();
    String rejected =
        "rejected by "
            + (name.isEmpty() ? "a codec" : name)
            + " ("
            + failure.getClass().getSimpleName()
            + ")";
    return failures.exception(
        offset, rejected, "a value that " + (name.isEmpty() ? "its codec" : name) + " accepts");
  }
}
