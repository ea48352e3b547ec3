package io.github.plaidschema.openapi.derive;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values of a discriminator mean which variant. */
final class DiscriminatorRule {
  private final Shapes shapes;
  private final List<String> properties;

  DiscriminatorRule(Shapes shapes, List<String> properties) {
    this.shapes = shapes;
    this.properties = properties;
  }

  /**
   * The values for each variant.
   *
   * @param objects the variants, with the names by which they are referred to
   * @param mapping the variants that values mean because somebody says so
   */
  DiscriminatorValues values(Map<String, Set<String>> objects, Map<List<String>, String> mapping) {
    Map<String, List<List<String>>> mapped = new LinkedHashMap<>();
    objects.keySet().forEach(object -> mapped.put(object, new ArrayList<>()));
    mapping.forEach(
        (values, object) -> mapped.computeIfAbsent(object, any -> new ArrayList<>()).add(values));
    return properties.size() == 1 ? ofOne(objects, mapped) : ofSeveral(mapped);
  }

  // One property.

  /** Those of the mapping, else those that the variant states, unless several do, else its name. */
  private DiscriminatorValues ofOne(
      Map<String, Set<String>> objects, Map<String, List<List<String>>> mapped) {
    Set<List<String>> taken = new HashSet<>();
    Map<String, List<List<String>>> stated = new LinkedHashMap<>();
    mapped.values().forEach(taken::addAll);
    mapped.forEach(
        (object, values) -> {
          if (values.isEmpty()) {
            stated.put(object, lists(shapes.texts(object, properties.get(0)).orElse(List.of())));
          }
        });
    boolean areDistinct =
        stated.values().stream().flatMap(List::stream).allMatch(value -> taken.add(value));
    Map<String, List<List<String>>> values = new LinkedHashMap<>(mapped);
    stated.forEach(
        (object, texts) ->
            values.put(
                object,
                areDistinct && !texts.isEmpty()
                    ? texts
                    : lists(List.copyOf(objects.getOrDefault(object, Set.of())))));
    return new DiscriminatorValues(values, Map.of(), Optional.empty());
  }

  private static List<List<String>> lists(List<String> texts) {
    return texts.stream().map(List::of).toList();
  }

  // Several properties.

  /** Those of the mapping, else those that the variant states, if only in words; never its name. */
  private DiscriminatorValues ofSeveral(Map<String, List<List<String>>> mapped) {
    Map<String, List<List<String>>> values = new LinkedHashMap<>(mapped);
    Map<String, String> notes = new LinkedHashMap<>();
    for (Map.Entry<String, List<List<String>>> each : mapped.entrySet()) {
      String object = each.getKey();
      if (!each.getValue().isEmpty()) {
        continue;
      }
      List<List<String>> stated = new ArrayList<>();
      List<String> worded = new ArrayList<>();
      for (String property : properties) {
        List<String> texts = shapes.texts(object, property).orElse(List.of());
        if (texts.isEmpty()) {
          texts = shapes.wordedText(object, property).stream().toList();
          texts.forEach(text -> worded.add("%s is \"%s\"".formatted(property, text)));
        }
        if (texts.isEmpty()) {
          return obstacle(
              "is told apart by %s, of which %s states no value: give its values, {schema: %s, values: [%s]}"
                  .formatted(
                      String.join(" and ", properties),
                      object,
                      object,
                      properties.stream().map(any -> "…").collect(joining(", "))));
        }
        stated.add(texts);
      }
      if (stated.stream().filter(texts -> texts.size() > 1).count() > 1) {
        return obstacle(
            "is told apart by %s, of which %s states several values each: give those that go together, {schema: %s, values: [[%s]]}"
                .formatted(
                    String.join(" and ", properties),
                    object,
                    object,
                    properties.stream().map(any -> "…").collect(joining(", "))));
      }
      if (!worded.isEmpty()) {
        notes.put(
            object,
            "states in words only that %s, by which a union recognizes it"
                .formatted(String.join(" and ", worded)));
      }
      values.put(object, together(stated));
    }
    return distinct(values)
        .map(DiscriminatorRule::obstacle)
        .orElseGet(() -> new DiscriminatorValues(values, notes, Optional.empty()));
  }

  /** A list for each value of the property that has several, if one does. */
  private static List<List<String>> together(List<List<String>> stated) {
    List<List<String>> together = List.of(List.of());
    for (List<String> texts : stated) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : together) {
        for (String text : texts) {
          List<String> list = new ArrayList<>(begun);
          list.add(text);
          longer.add(List.copyOf(list));
        }
      }
      together = longer;
    }
    return together;
  }

  /** What is wrong if two variants have the same values. */
  private Optional<String> distinct(Map<String, List<List<String>>> values) {
    Map<List<String>, String> owners = new HashMap<>();
    for (Map.Entry<String, List<List<String>>> each : values.entrySet()) {
      for (List<String> list : each.getValue()) {
        String other = owners.put(list, each.getKey());
        if (other != null && !other.equals(each.getKey())) {
          return Optional.of(
              "is told apart by %s, which are %s in %s and in %s: leave one of them out, or give it other values"
                  .formatted(
                      String.join(" and ", properties),
                      String.join(" and ", list),
                      other,
                      each.getKey()));
        }
      }
    }
    return Optional.empty();
  }

  private static DiscriminatorValues obstacle(String text) {
    return new DiscriminatorValues(Map.of(), Map.of(), Optional.of(text));
  }
}
