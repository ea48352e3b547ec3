package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonToken;
import io.github.plaidschema.json.engine.NameTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the objects that are a variant. Immutable. */
final class VariantShape {

  /** What has to be there of a property. */
  enum Need {
    VALUE,
    PROPERTY,
    NOTHING
  }

  /**
   * A property of the objects.
   *
   * @param readable the kinds of its values
   * @param texts the texts that are known, or null if any text is as good as another
   * @param isClosed whether no other text can be read
   * @param isConstant whether it has one text only, by which the service itself tells variants
   *     apart
   */
  record Property(
      Need need,
      Set<JsonToken> readable,
      @Nullable NameTable texts,
      boolean isClosed,
      boolean isConstant) {}

  private final int variant;
  private final boolean isOpen;
  private final NameTable names;
  private final List<Property> properties;
  private final int needed;

  private VariantShape(Builder builder) {
    this.variant = builder.variant;
    this.isOpen = builder.isOpen;
    this.names = new NameTable(builder.names);
    this.properties = List.copyOf(builder.properties);
    this.needed =
        (int) properties.stream().filter(property -> property.need() != Need.NOTHING).count();
  }

  int variant() {
    return variant;
  }

  /** Whether properties that it does not name belong to it. */
  boolean isOpen() {
    return isOpen;
  }

  /** How many properties have to be there. */
  int needed() {
    return needed;
  }

  /** The names of the properties, numbered. */
  NameTable names() {
    return names;
  }

  /** The property of a number. */
  Property property(int number) {
    return properties.get(number);
  }

  /** Takes the properties one by one. */
  static final class Builder {
    private final int variant;
    private final boolean isOpen;
    private final List<String> names = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();

    Builder(int variant, boolean isOpen) {
      this.variant = variant;
      this.isOpen = isOpen;
    }

    void property(String name, Need need, JsonToken... readable) {
      JsonToken[] kinds = readable.length == 0 ? JsonToken.values() : readable;
      names.add(name);
      properties.add(new Property(need, Set.copyOf(Arrays.asList(kinds)), null, false, false));
    }

    void texts(String[] known, boolean isClosed) {
      int latest = properties.size() - 1;
      if (latest < 0) {
        throw new IllegalStateException("There is no property yet");
      }
      Property property = properties.get(latest);
      properties.set(
          latest,
          new Property(
              property.need(),
              property.readable(),
              new NameTable(List.of(known)),
              isClosed,
              known.length == 1));
    }

    VariantShape build() {
      return new VariantShape(this);
    }
  }
}
