package io.github.plaidschema.testing;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How contracts are checked.
 *
 * @param seed of all that is random
 * @param documents how many random documents each promise is checked with
 * @param samples values that codecs of authors read, by the binary names of the codecs
 * @param omitted what is not checked
 */
record ContractSettings(
    long seed, int documents, Map<String, List<JsonValue>> samples, Set<Promise> omitted) {

  static final ContractSettings DEFAULT = new ContractSettings(1, 20, Map.of(), Set.of());

  ContractSettings withSeed(long newSeed) {
    return new ContractSettings(newSeed, documents, samples, omitted);
  }

  ContractSettings withDocuments(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("There must be one document at least, not " + count);
    }
    return new ContractSettings(seed, count, samples, omitted);
  }

  ContractSettings withSample(Class<? extends JsonCodec<?>> codec, String... json) {
    Map<String, List<JsonValue>> more = new HashMap<>(samples);
    more.put(codec.getName(), Arrays.stream(json).map(JsonValue.CODEC::read).toList());
    return new ContractSettings(seed, documents, Map.copyOf(more), omitted);
  }

  ContractSettings without(Promise... promises) {
    Set<Promise> more = EnumSet.noneOf(Promise.class);
    more.addAll(omitted);
    more.addAll(List.of(promises));
    return new ContractSettings(seed, documents, samples, Set.copyOf(more));
  }
}
