package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.Locator;
import io.github.plaidschema.json.engine.PathText;
import io.github.plaidschema.json.reading.Deviations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document that can be read violates, of the kinds asked for, noted while it is read. */
final class ViolationLog implements Deviations {

  /** A hostile document could have many more violations than bytes. */
  private static final int MOST = 1_000;

  private final Set<JsonViolation.Kind> kinds;
  private final List<Entry> entries = new ArrayList<>();

  ViolationLog(Set<JsonViolation.Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * @param detail the name of a missing property, or what was expected in place of a mismatch
   */
  private record Entry(JsonViolation.Kind kind, int offset, @Nullable String detail) {
    String required() {
      return Objects.requireNonNull(detail, "detail");
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean isFull() {
    return entries.size() >= MOST;
  }

  @Override
  public void missing(int object, String property) {
    add(new Entry(JsonViolation.Kind.MISSING, object, property));
  }

  @Override
  public void nullValue(int value) {
    add(new Entry(JsonViolation.Kind.NULL, value, null));
  }

  @Override
  public void unknownProperty(int name) {
    add(new Entry(JsonViolation.Kind.UNKNOWN_PROPERTY, name, null));
  }

  @Override
  public void unknownVariant(int value) {
    add(new Entry(JsonViolation.Kind.UNKNOWN_VARIANT, value, null));
  }

  @Override
  public void unknownEnumValue(int value) {
    add(new Entry(JsonViolation.Kind.UNKNOWN_ENUM_VALUE, value, null));
  }

  @Override
  public void mismatch(int value, String message) {
    add(new Entry(JsonViolation.Kind.MISMATCH, value, message));
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public void truncate(int size) {
    entries.subList(size, entries.size()).clear();
  }

  private void add(Entry entry) {
    if (!isFull() && kinds.contains(entry.kind())) {
      entries.add(entry);
    }
  }

  /** The violations in the order of the document between two indexes. */
  List<JsonViolation> violations(byte[] bytes, int start, int end) {
    Locator locator = new Locator(bytes, start, end);
    return entries.stream()
        .sorted(Comparator.comparingInt(Entry::offset))
        .map(entry -> violation(entry, locator, start))
        .toList();
  }

  private static JsonViolation violation(Entry entry, Locator locator, int start) {
    int offset = entry.offset();
    StringBuilder path = new StringBuilder(locator.path(offset));
    if (entry.kind() == JsonViolation.Kind.MISSING) {
      PathText.append(path, entry.required());
    }
    return new JsonViolation(
        entry.kind(),
        path.toString(),
        locator.line(offset),
        locator.column(offset),
        offset - start,
        message(entry));
  }

  private static String message(Entry entry) {
    return switch (entry.kind()) {
      case MISSING -> "a required property is missing";
      case NULL -> "a required value is null";
      case UNKNOWN_PROPERTY -> "the property is not known";
      case UNKNOWN_VARIANT -> "the value is not a known variant";
      case UNKNOWN_ENUM_VALUE -> "the string is not a known constant of its enum";
      case MISMATCH -> entry.required();
      case REJECTED -> throw new IllegalArgumentException("What is rejected is thrown");
    };
  }
}
