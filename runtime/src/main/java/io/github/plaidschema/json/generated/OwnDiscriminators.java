package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.reading.Cursor;
import io.github.plaidschema.json.reading.Deviations;
import io.github.plaidschema.json.reading.StringReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The discriminators by which unions recognize a schema as their variant. Only those who list
 * deviations look at them: a reader itself takes any. Immutable.
 */
final class OwnDiscriminators {

  static final OwnDiscriminators NONE = new OwnDiscriminators(List.of());

  private final List<Group> groups;

  private OwnDiscriminators(List<Group> groups) {
    this.groups = groups;
  }

  /**
   * Discriminators of a union.
   *
   * @param names their names in JSON
   * @param alternatives lists of values, in the order of the names, each of which stands for the
   *     variant
   */
  private record Group(NameTable names, int size, List<List<String>> alternatives) {

    Group with(List<String> values) {
      if (values.size() != size) {
        throw new IllegalArgumentException("There are as many values as discriminators");
      }
      List<List<String>> all = new ArrayList<>(alternatives);
      all.add(values);
      return new Group(names, size, List.copyOf(all));
    }
  }

  OwnDiscriminators with(List<String> names) {
    List<Group> all = new ArrayList<>(groups);
    all.add(new Group(new NameTable(names), names.size(), List.of()));
    return new OwnDiscriminators(List.copyOf(all));
  }

  OwnDiscriminators withValues(List<String> values) {
    if (groups.isEmpty()) {
      throw new IllegalStateException("There are no discriminators yet");
    }
    List<Group> all = new ArrayList<>(groups);
    all.add(all.remove(all.size() - 1).with(values));
    return new OwnDiscriminators(List.copyOf(all));
  }

  /**
   * Takes note of the discriminators of an object that has been read. If one union recognizes it as
   * the variant, none of them contradicts.
   *
   * @param object a cursor before the object
   */
  void report(Cursor object, Deviations deviations) {
    if (groups.isEmpty()) {
      return;
    }
    List<Found> all = found(object);
    List<Found> recognized = all.stream().filter(Found::isRecognized).toList();
    recognized.forEach(each -> each.report(deviations));
    if (recognized.isEmpty()) {
      all.forEach(each -> each.report(deviations));
    }
  }

  private List<Found> found(Cursor object) {
    List<Found> all = groups.stream().map(Found::new).toList();
    object.beginObject();
    while (object.nextName()) {
      int[] properties = all.stream().mapToInt(each -> each.number(object)).toArray();
      int at = object.nextToken();
      if (object.peek() != '"' || Arrays.stream(properties).allMatch(each -> each < 0)) {
        object.skipValue();
        continue;
      }
      String value = StringReading.readString(object);
      for (int i = 0; i < properties.length; i++) {
        all.get(i).put(properties[i], value, at);
      }
    }
    return all;
  }

  /** What an object has of the discriminators of one union. */
  private static final class Found {
    private final Group group;
    private final @Nullable String[] values;
    private final int[] places;

    Found(Group group) {
      this.group = group;
      this.values = new @Nullable String[group.size()];
      this.places = new int[group.size()];
    }

    /** The number of the name that was read last, negative if it is no discriminator. */
    int number(Cursor object) {
      return object.findName(group.names());
    }

    void put(int number, String value, int place) {
      if (number >= 0) {
        values[number] = value;
        places[number] = place;
      }
    }

    boolean isRecognized() {
      return group.alternatives().contains(Arrays.asList(values));
    }

    void report(Deviations deviations) {
      List<String> nearest =
          group.alternatives().stream()
              .max(Comparator.comparingLong(this::agreeing))
              .orElse(List.of());
      for (int i = 0; i < nearest.size(); i++) {
        String value = values[i];
        if (value != null && value.equals(nearest.get(i))) {
          deviations.discriminator(places[i]);
        } else if (value != null) {
          deviations.otherVariant(places[i]);
        }
      }
    }

    private long agreeing(List<String> expected) {
      long agreeing = 0;
      for (int i = 0; i < values.length; i++) {
        agreeing += expected.get(i).equals(values[i]) ? 1 : 0;
      }
      return agreeing;
    }
  }
}
