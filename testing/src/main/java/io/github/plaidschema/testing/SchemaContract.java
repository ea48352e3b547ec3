package io.github.plaidschema.testing;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.generate.DocumentGenerator;
import io.github.plaidschema.testing.promise.Breach;
import io.github.plaidschema.testing.promise.Examination;
import io.github.plaidschema.testing.subject.GeneratedTypes;
import io.github.plaidschema.testing.subject.LoadedCodecs;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks that what was generated for an interface does what it {@linkplain Promise promises}, with
 * random documents.
 *
 * <pre>{@code
 * SchemaContract.of(Account.class).verify();
 * }</pre>
 *
 * <p>The same seed gives the same documents, and there is a fixed one if none is given. Immutable.
 *
 * @since 0.1.0
 */
public final class SchemaContract {
  private final TypeDescription type;
  private final GeneratedTypes types;
  private final ContractSettings settings;

  SchemaContract(TypeDescription type, GeneratedTypes types, ContractSettings settings) {
    this.type = type;
    this.types = types;
    this.settings = settings;
  }

  /**
   * The contract of an interface.
   *
   * @throws IllegalArgumentException if it is neither a {@code @PlaidSchema} nor a
   *     {@code @PlaidUnion}
   * @throws io.github.plaidschema.testing.describe.DescriptionException if it refers to a class
   *     that is not there
   */
  public static SchemaContract of(Class<?> type) {
    GeneratedTypes types = GeneratedTypes.of(type);
    TypeDescription description =
        types
            .describer()
            .describe(type.getName())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        type.getName() + " is neither a @PlaidSchema nor a @PlaidUnion"));
    return new SchemaContract(description, types, ContractSettings.DEFAULT);
  }

  /**
   * The contracts of all schemas and unions of a package and the packages below it, as far as the
   * context class loader of this thread sees them.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static SchemaContracts ofPackage(String name) {
    return SchemaContracts.ofPackage(name);
  }

  /**
   * The contracts of all schemas and unions of a jar, or of a folder of class files. What these
   * refer to has to be on the class path.
   *
   * @throws IllegalArgumentException if there are none
   * @throws java.io.UncheckedIOException if there is no such file
   */
  public static SchemaContracts ofJar(Path jarOrFolder) {
    return SchemaContracts.ofJar(jarOrFolder);
  }

  /** This contract with another seed of its random documents. */
  public SchemaContract withSeed(long seed) {
    return new SchemaContract(type, types, settings.withSeed(seed));
  }

  /**
   * This contract with more or fewer random documents for each promise; 20 if it is not said.
   *
   * @throws IllegalArgumentException if there is not one at least
   */
  public SchemaContract withDocuments(int count) {
    return new SchemaContract(type, types, settings.withDocuments(count));
  }

  /**
   * This contract, knowing what a codec of your own reads. Some usual texts and numbers are tried
   * where it is not said.
   *
   * @param codec the class that {@code @JsonWith} names
   * @param json documents that it reads
   */
  public SchemaContract withSample(Class<? extends JsonCodec<?>> codec, String... json) {
    return new SchemaContract(type, types, settings.withSample(codec, json));
  }

  /** This contract but for some promises. */
  public SchemaContract without(Promise... promises) {
    return new SchemaContract(type, types, settings.without(promises));
  }

  /**
   * Checks all promises.
   *
   * @throws AssertionError if any is broken. It names the fields, the smallest documents that show
   *     it, and the seed
   */
  public void verify() {
    Map<Promise, List<Breach>> broken = new EnumMap<>(Promise.class);
    promises()
        .forEach(
            promise -> {
              List<Breach> breaches = breaches(promise);
              if (!breaches.isEmpty()) {
                broken.put(promise, breaches);
              }
            });
    if (!broken.isEmpty()) {
      throw new AssertionError(ContractReport.of(type, settings.seed(), broken));
    }
  }

  /** A test for each promise, for a method that is annotated with {@code @TestFactory}. */
  public Stream<DynamicTest> tests() {
    return promises()
        .map(
            promise ->
                DynamicTest.dynamicTest(
                    type.displayName() + ": " + promise.title(), () -> verify(promise)));
  }

  private void verify(Promise promise) {
    List<Breach> breaches = breaches(promise);
    if (!breaches.isEmpty()) {
      throw new AssertionError(ContractReport.of(type, settings.seed(), Map.of(promise, breaches)));
    }
  }

  String name() {
    return type.binaryName();
  }

  private Stream<Promise> promises() {
    return Arrays.stream(Promise.values())
        .filter(promise -> promise.isMadeBy(type) && !settings.omitted().contains(promise));
  }

  private List<Breach> breaches(Promise promise) {
    DocumentGenerator generator =
        new DocumentGenerator(
            types.describer(), new LoadedCodecs(types, settings.samples()), settings.seed());
    return new Examination(type, types, generator, settings.documents()).of(promise.check());
  }
}
