package io.github.plaidschema.openapi.derive;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The property that tells objects apart where the document names none: each of them has it and
 * states its values, none of which another one states.
 */
final class InferredDiscriminator {
  /** What such properties are called most often. */
  private static final List<String> USUAL = List.of("type", "kind", "object");

  private final Shapes shapes;

  InferredDiscriminator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The property; of several, one of a usual name, else the first by name. */
  Optional<String> of(Collection<String> objects) {
    Map<String, Set<String>> values = new TreeMap<>();
    Map<String, Integer> stated = new TreeMap<>();
    for (String object : objects) {
      shapes
          .requiredTexts(object)
          .forEach(
              (property, texts) -> {
                boolean areOwn =
                    texts.stream()
                            .filter(values.computeIfAbsent(property, any -> new HashSet<>())::add)
                            .count()
                        == texts.size();
                if (areOwn) {
                  stated.merge(property, 1, Integer::sum);
                }
              });
    }
    return stated.entrySet().stream()
        .filter(property -> property.getValue() == objects.size())
        .map(Map.Entry::getKey)
        .min(comparing(InferredDiscriminator::rank));
  }

  private static int rank(String property) {
    int index = USUAL.indexOf(property);
    return index < 0 ? USUAL.size() : index;
  }
}
