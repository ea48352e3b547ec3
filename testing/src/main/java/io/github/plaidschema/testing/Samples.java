package io.github.plaidschema.testing;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.generate.DocumentGenerator;
import io.github.plaidschema.testing.generate.Fullness;
import io.github.plaidschema.testing.subject.GeneratedTypes;
import io.github.plaidschema.testing.subject.LoadedCodecs;
import java.util.stream.Stream;

/**
 * Makes valid values of a type, and documents: a strict codec reads them. The same type and seed
 * give the same samples, as long as the interface says the same.
 *
 * <pre>{@code
 * Account account = Samples.of(Account.class, 1).full().next().value();
 * }</pre>
 *
 * <p>Not for several threads at once.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public final class Samples<T> {
  private final Class<T> type;
  private final Fullness fullness;
  private final ContractSettings settings;
  private final GeneratedTypes types;
  private final TypeDescription description;
  private final DocumentGenerator generator;

  private Samples(Class<T> type, Fullness fullness, ContractSettings settings) {
    this.type = type;
    this.fullness = fullness;
    this.settings = settings;
    this.types = GeneratedTypes.of(type);
    this.description = types.describer().get(type.getName());
    this.generator =
        new DocumentGenerator(
            types.describer(), new LoadedCodecs(types, settings.samples()), settings.seed());
  }

  /**
   * Samples of an interface, in which what may be missing is there by chance.
   *
   * @throws io.github.plaidschema.testing.describe.DescriptionException if it is no
   *     {@code @PlaidSchema} and no {@code @PlaidUnion}
   */
  public static <T> Samples<T> of(Class<T> type, long seed) {
    return new Samples<>(type, Fullness.MIXED, ContractSettings.DEFAULT.withSeed(seed));
  }

  /** Samples, from the first on, with nothing but what is required; collections are empty. */
  public Samples<T> minimal() {
    return new Samples<>(type, Fullness.MINIMAL, settings);
  }

  /** Samples, from the first on, with everything that the type has, to a depth of six levels. */
  public Samples<T> full() {
    return new Samples<>(type, Fullness.FULL, settings);
  }

  /** Samples, from the first on, knowing what a codec reads: {@link SchemaContract#withSample}. */
  public Samples<T> withSample(Class<? extends JsonCodec<?>> codec, String... json) {
    return new Samples<>(type, fullness, settings.withSample(codec, json));
  }

  /**
   * The next sample.
   *
   * @throws io.github.plaidschema.testing.describe.GenerationException if there can be none: the
   *     type requires itself, or a value of a codec of which no sample is known
   */
  public Sample<T> next() {
    JsonValue document = generator.document(description, fullness);
    String json = document.toString();
    return new Sample<>(type.cast(types.codec(description).read(json)), json);
  }

  /** All samples from the next on, without an end. */
  public Stream<Sample<T>> stream() {
    return Stream.generate(this::next);
  }
}
