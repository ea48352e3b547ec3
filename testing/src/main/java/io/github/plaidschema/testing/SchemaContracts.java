package io.github.plaidschema.testing;

import static java.util.stream.Collectors.joining;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.testing.describe.ClassArchive;
import io.github.plaidschema.testing.subject.ClassPathPackage;
import io.github.plaidschema.testing.subject.GeneratedTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

/**
 * The contracts of many interfaces. Immutable.
 *
 * @since 0.1.0
 */
public final class SchemaContracts {
  private final List<SchemaContract> contracts;

  private SchemaContracts(List<SchemaContract> contracts) {
    this.contracts = contracts;
  }

  static SchemaContracts ofPackage(String name) {
    ClassLoader context = contextLoader();
    return of(ClassPathPackage.classes(context, name), new GeneratedTypes(context), name);
  }

  static SchemaContracts ofJar(Path jarOrFolder) {
    try (ClassArchive archive = ClassArchive.open(jarOrFolder)) {
      GeneratedTypes types = GeneratedTypes.of(jarOrFolder, contextLoader());
      return of(archive.classes(), types, jarOrFolder.toString());
    }
  }

  private static SchemaContracts of(List<String> names, GeneratedTypes types, String place) {
    List<SchemaContract> contracts = new ArrayList<>();
    for (String name : names) {
      types
          .describer()
          .describe(name)
          .map(type -> new SchemaContract(type, types, ContractSettings.DEFAULT))
          .ifPresent(contracts::add);
    }
    if (contracts.isEmpty()) {
      throw new IllegalArgumentException(
          "There is neither a @PlaidSchema nor a @PlaidUnion in " + place);
    }
    return new SchemaContracts(List.copyOf(contracts));
  }

  private static ClassLoader contextLoader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? SchemaContracts.class.getClassLoader() : context;
  }

  /** These contracts with another seed, as {@link SchemaContract#withSeed}. */
  public SchemaContracts withSeed(long seed) {
    return each(contract -> contract.withSeed(seed));
  }

  /** These contracts with more or fewer documents, as {@link SchemaContract#withDocuments}. */
  public SchemaContracts withDocuments(int count) {
    return each(contract -> contract.withDocuments(count));
  }

  /** These contracts, knowing what a codec reads, as {@link SchemaContract#withSample}. */
  public SchemaContracts withSample(Class<? extends JsonCodec<?>> codec, String... json) {
    return each(contract -> contract.withSample(codec, json));
  }

  /** These contracts but for some promises. */
  public SchemaContracts without(Promise... promises) {
    return each(contract -> contract.without(promises));
  }

  /** These contracts but for some types. */
  public SchemaContracts without(Class<?>... types) {
    List<String> names = Stream.of(types).map(Class::getName).toList();
    return new SchemaContracts(
        contracts.stream().filter(contract -> !names.contains(contract.name())).toList());
  }

  private SchemaContracts each(UnaryOperator<SchemaContract> change) {
    return new SchemaContracts(contracts.stream().map(change).toList());
  }

  /** The binary names of the types, sorted. */
  public List<String> types() {
    return contracts.stream().map(SchemaContract::name).toList();
  }

  /**
   * A container for each type with a test for each promise, for a method that is annotated with
   * {@code @TestFactory}.
   */
  public Stream<DynamicNode> tests() {
    return contracts.stream()
        .map(contract -> DynamicContainer.dynamicContainer(contract.name(), contract.tests()));
  }

  /**
   * Checks all promises of all types.
   *
   * @throws AssertionError if any is broken, about all types that break one
   */
  public void verify() {
    List<String> reports = new ArrayList<>();
    for (SchemaContract contract : contracts) {
      try {
        contract.verify();
      } catch (AssertionError broken) {
        reports.add(String.valueOf(broken.getMessage()));
      }
    }
    if (!reports.isEmpty()) {
      throw new AssertionError(
          reports.stream()
              .collect(
                  joining(
                      "\n\n",
                      "%d of %d types break a promise%n%n"
                          .formatted(reports.size(), contracts.size()),
                      "")));
    }
  }
}
