package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.NameTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which variant the values of several discriminators stand for. Each value is a number, so that
 * those of an object are found without making strings of them. Immutable.
 */
final class VariantValues {

  private final NameTable discriminators;
  private final NameTable[] texts;

  /** At most half of them are taken, so that each search ends. */
  private final int[][] slots;

  private final int[] variants;

  private VariantValues(Builder builder) {
    this.discriminators = new NameTable(builder.discriminators);
    this.texts =
        builder.texts.stream()
            .map(known -> new NameTable(List.copyOf(known.keySet())))
            .toArray(NameTable[]::new);
    this.slots = new int[Math.max(2, Integer.highestOneBit(builder.rows.size()) * 4)][];
    this.variants = new int[slots.length];
    for (int i = 0; i < builder.rows.size(); i++) {
      int[] numbers = builder.rows.get(i);
      int slot = slot(numbers);
      if (slots[slot] != null) {
        throw new IllegalArgumentException("The same texts occur twice");
      }
      slots[slot] = numbers;
      variants[slot] = builder.variants.get(i);
    }
  }

  /** The names of the discriminators, numbered. */
  NameTable discriminators() {
    return discriminators;
  }

  /** How many discriminators there are. */
  int size() {
    return texts.length;
  }

  /** The known values of a discriminator, numbered. */
  NameTable texts(int discriminator) {
    return texts[discriminator];
  }

  /**
   * The variant, or {@link Variants#UNKNOWN}.
   *
   * @param numbers those of the values, in the order of the discriminators
   */
  int variant(int[] numbers) {
    int slot = slot(numbers);
    return slots[slot] == null ? Variants.UNKNOWN : variants[slot];
  }

  /** Where the numbers are, or would be. */
  private int slot(int[] numbers) {
    int hash = Arrays.hashCode(numbers) * 0x9E3779B9;
    int slot = (hash >>> 16) & (slots.length - 1);
    while (slots[slot] != null && !Arrays.equals(slots[slot], numbers)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Takes the lists of values one by one. */
  static final class Builder {
    private final List<String> discriminators;
    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> variants = new ArrayList<>();

    Builder(List<String> discriminators) {
      this.discriminators = discriminators;
      discriminators.forEach(each -> texts.add(new LinkedHashMap<>()));
    }

    void add(int variant, List<String> values) {
      if (values.size() != texts.size()) {
        throw new IllegalArgumentException("There are as many texts as discriminators");
      }
      int[] numbers = new int[values.size()];
      for (int i = 0; i < numbers.length; i++) {
        Map<String, Integer> known = texts.get(i);
        int next = known.size();
        numbers[i] = known.computeIfAbsent(values.get(i), text -> next);
      }
      rows.add(numbers);
      variants.add(variant);
    }

    VariantValues build() {
      return new VariantValues(this);
    }
  }
}
