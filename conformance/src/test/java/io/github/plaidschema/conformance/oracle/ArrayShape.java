package io.github.plaidschema.conformance.oracle;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A list or a set.
 *
 * @param element the shape of the elements
 * @param hasNulls whether elements may be null
 */
public record ArrayShape(Shape element, boolean hasNulls) implements Shape {

  @Override
  public boolean accepts(Json json) {
    return json instanceof Json.Arr array
        && array.elements().stream()
            .allMatch(each -> (each.equals(Json.NULL) && hasNulls) || element.accepts(each));
  }

  @Override
  public boolean agrees(Json json, @Nullable Object value) {
    if (!(json instanceof Json.Arr array) || !(value instanceof Collection<?> elements)) {
      return false;
    }
    if (elements instanceof Set<?> set) {
      // An element that occurs twice is there once.
      return array.elements().stream()
              .allMatch(each -> set.stream().anyMatch(found -> elementAgrees(each, found)))
          && set.stream()
              .allMatch(
                  found -> array.elements().stream().anyMatch(each -> elementAgrees(each, found)));
    }
    Iterator<?> found = elements.iterator();
    return array.elements().size() == elements.size()
        && array.elements().stream().allMatch(each -> elementAgrees(each, found.next()));
  }

  private boolean elementAgrees(Json json, @Nullable Object value) {
    return (json.equals(Json.NULL) && hasNulls) ? value == null : element.agrees(json, value);
  }

  @Override
  public boolean conforms(Json json) {
    return ((Json.Arr) json)
        .elements().stream()
            .allMatch(each -> (each.equals(Json.NULL) && hasNulls) || element.conforms(each));
  }

  @Override
  public boolean isKnown(Json json) {
    return ((Json.Arr) json)
        .elements().stream()
            .allMatch(each -> (each.equals(Json.NULL) && hasNulls) || element.isKnown(each));
  }

  @Override
  public Json written(Json json) {
    return new Json.Arr(
        ((Json.Arr) json)
            .elements().stream()
                .map(each -> (each.equals(Json.NULL) && hasNulls) ? each : element.written(each))
                .toList());
  }

  @Override
  public void generate(RandomGenerator random, int depth, StringBuilder out) {
    int count = depth > 5 ? 0 : random.nextInt(4);
    out.append('[');
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",");
      if (hasNulls && random.nextInt(4) == 0) {
        out.append("null");
      } else {
        element.generate(random, depth + 1, out);
      }
    }
    out.append(']');
  }
}
