package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;
import java.util.Arrays;
import java.util.function.Supplier;

/** The libraries that are compared, each with the models that it is fastest with. */
@SuppressWarnings("ImmutableEnumChecker") // what is set up on demand is set up once
public enum Contender {
  PLAID_SCHEMA("plaid-schema", PlaidSchemaLibrary::new),
  FASTJSON2("fastjson2", () -> new Fastjson2Library(ClassModels::of)),
  FASTJSON2_RECORDS("fastjson2-records", () -> new Fastjson2Library(Family::shape)),
  FORY_JSON("fory-json", () -> new ForyJsonLibrary(ClassModels::of)),
  FORY_JSON_RECORDS("fory-json-records", () -> new ForyJsonLibrary(Family::shape)),
  DSL_JSON("dsl-json", DslJsonLibrary::new),
  AVAJE_JSONB("avaje-jsonb", AvajeJsonbLibrary::new),
  JACKSON_3("jackson-3", () -> new Jackson3Library(false)),
  JACKSON_3_BLACKBIRD("jackson-3-blackbird", () -> new Jackson3Library(true)),
  JACKSON_2("jackson-2", () -> new Jackson2Library(false)),
  JACKSON_2_BLACKBIRD("jackson-2-blackbird", () -> new Jackson2Library(true)),
  MOSHI("moshi", MoshiLibrary::new),
  PLAID_JAVA("plaid-java", PlaidJavaLibrary::new);

  private final String title;
  private final OnDemand<Library> library;

  Contender(String title, Supplier<Library> library) {
    this.title = title;
    this.library = new OnDemand<>(library);
  }

  /** The name in tables and on the command line. */
  public String title() {
    return title;
  }

  /** The library, set up when it is first asked for: one for all families, as in a program. */
  public Binding bind(Family family) {
    return library.get().bind(family);
  }

  /** Reads three properties of each response, or of what it lists, with Plaid Schema. */
  public static Binding bindProjection(Family family) {
    return new PlaidSchemaProjections().bind(family);
  }

  /** Whether the library writes nothing for a property without a value, where others write null. */
  public boolean leavesNullsOut() {
    return this == PLAID_JAVA;
  }

  /** Whether the library writes null for null, and nothing for what is absent. */
  public boolean tellsNullFromAbsent() {
    return this == PLAID_SCHEMA;
  }

  /** The contender of this title. */
  public static Contender titled(String title) {
    return Arrays.stream(values())
        .filter(contender -> contender.title.equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no contender is called "
                        + title
                        + "; there are "
                        + String.join(
                            ", ", Arrays.stream(values()).map(Contender::title).toList())));
  }
}
