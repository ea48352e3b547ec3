package io.github.plaidschema.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.processor.testing.AnnotationWatcher;
import io.github.plaidschema.processor.testing.Compilation;
import io.github.plaidschema.processor.testing.OriginRecorder;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import io.github.plaidschema.processor.testing.WritingProcessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each generated file comes from one interface, and always as it came before. */
class IsolationTest {
  private static final int MANY = 200;
  private static final List<String> SOURCES =
      List.of(
          """
          package test;
          import io.github.plaidschema.*;
          import io.github.plaidschema.json.*;
          import java.math.BigDecimal;
          import java.time.OffsetDateTime;
          import java.util.*;
          import org.jspecify.annotations.Nullable;
          /** An account. */
          @PlaidSchema
          public interface Account extends Named {
            /** Its kind, see {@link Kind}. */
            OpenEnum<Kind> kind();
            Optional<List<Owner>> owners();
            Map<OpenEnum<Kind>, BigDecimal> limits();
            @Nullable OffsetDateTime openedAt();
            OptionalInt digits();
            @Sensitive String number();
            @DefaultValue default String currency() { return "USD"; }
            Set<List<String>> tags();
            @AdditionalProperties Map<String, JsonValue> rest();
            @PlaidSchema
            interface Part { Account account(); Owner owner(); }
          }
          """,
          """
          package test;
          import java.util.Optional;
          @io.github.plaidschema.PlaidSchema
          public interface Owner extends Named { Optional<Account> account(); }
          """,
          """
          package test;
          interface Named { String name(); }
          """,
          """
          package test;
          public enum Kind { CASH, @io.github.plaidschema.JsonName("credit card") CARD }
          """);

  @ParameterizedTest
  @EnumSource
  void eachFileHasItsInterfaceAsItsOnlyOrigin(TestCompiler compiler) {
    OriginRecorder recorder = new OriginRecorder(new PlaidSchemaProcessor());

    compiler
        .with(SOURCES.toArray(String[]::new))
        .withoutProcessors()
        .withProcessor(recorder)
        .compile()
        .clean();

    assertThat(recorder.origins())
        .isEqualTo(
            Map.of(
                "test.AccountBuilder", List.of("test.Account"),
                "test.AccountJson", List.of("test.Account"),
                "test.Account_PartBuilder", List.of("test.Account.Part"),
                "test.Account_PartJson", List.of("test.Account.Part"),
                "test.OwnerBuilder", List.of("test.Owner"),
                "test.OwnerJson", List.of("test.Owner")));
  }

  @ParameterizedTest
  @EnumSource
  void aUnionIsTheOnlyOriginOfItsFiles(TestCompiler compiler) {
    OriginRecorder recorder = new OriginRecorder(new PlaidSchemaProcessor());

    compiler
        .with(Schemas.sources("unions"))
        .withoutProcessors()
        .withProcessor(recorder)
        .compile()
        .clean();

    assertThat(recorder.origins())
        .containsEntry("sdk.unions.PaymentJson", List.of("sdk.unions.Payment"))
        .containsEntry("sdk.unions.PaymentVisitor", List.of("sdk.unions.Payment"))
        .containsEntry("sdk.unions.CardPaymentJson", List.of("sdk.unions.CardPayment"))
        .doesNotContainKeys("sdk.unions.PaymentBuilder", "sdk.unions.Payment_UnknownJson");
  }

  @ParameterizedTest
  @EnumSource
  void anInterfaceThatWaitedIsTheOriginOfItsFilesToo(TestCompiler compiler) {
    OriginRecorder recorder = new OriginRecorder(new PlaidSchemaProcessor());

    compiler
        .with(SOURCES.get(1), SOURCES.get(2), SOURCES.get(3))
        .withoutProcessors()
        .withProcessor(recorder)
        .withProcessor(new WritingProcessor(SOURCES.get(0)))
        .compile()
        .clean();

    assertThat(recorder.origins())
        .hasSize(6)
        .containsEntry("test.OwnerJson", List.of("test.Owner"));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsClaimed(TestCompiler compiler) {
    AnnotationWatcher any = new AnnotationWatcher("*");
    AnnotationWatcher ours =
        new AnnotationWatcher(
            "io.github.plaidschema.PlaidSchema", "io.github.plaidschema.Sensitive");

    compiler
        .with(SOURCES.toArray(String[]::new))
        .withProcessor(ours)
        .withProcessor(any)
        .compile()
        .clean();

    assertThat(ours.seen())
        .containsExactly(
            "PlaidSchema Account", "PlaidSchema Owner", "PlaidSchema Part", "Sensitive number");
    assertThat(any.seen()).containsAll(ours.seen()).hasSizeGreaterThan(4);
  }

  /** Of the files, and of the compilers, which have their own ideas of it. */
  @Test
  void noOrderMatters() {
    Map<String, String> expected = generated(TestCompiler.JAVAC, SOURCES);
    List<String> turned = new ArrayList<>(SOURCES);
    Collections.reverse(turned);

    assertThat(expected).hasSize(6);
    for (TestCompiler compiler : TestCompiler.values()) {
      assertThat(generated(compiler, SOURCES)).isEqualTo(expected);
      assertThat(generated(compiler, turned)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noOrderMattersToUnions(TestCompiler compiler) {
    List<String> sources = List.of(Schemas.sources("unions"));
    List<String> turned = new ArrayList<>(sources);
    Collections.reverse(turned);

    assertThat(generated(compiler, turned)).isEqualTo(generated(compiler, sources));
  }

  /** A build tool compiles only what has changed, against the class files of the rest. */
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void anInterfaceOnItsOwnLeadsToTheSameFiles(TestCompiler compiler) {
    Compilation all = compiler.with(SOURCES.toArray(String[]::new)).compile().clean();

    Compilation again = compiler.with(SOURCES.get(1)).on(all).compile().clean();

    assertThat(again.generatedTypes()).containsExactly("test.OwnerBuilder", "test.OwnerJson");
    for (String type : again.generatedTypes()) {
      assertThat(again.source(type)).isEqualTo(all.source(type));
    }
  }

  /** A package is no origin: which files it concerns, build tools know by the package itself. */
  @ParameterizedTest
  @EnumSource
  void thePackageOfAnInterfaceIsNoOrigin(TestCompiler compiler) {
    OriginRecorder recorder = new OriginRecorder(new PlaidSchemaProcessor());

    processed(compiler, inANamedPackage(), recorder);

    assertThat(recorder.origins())
        .hasSize(6)
        .containsEntry("test.OwnerBuilder", List.of("test.Owner"));
  }

  /** What a package says is in its class file, which others are compiled against. */
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void anInterfaceOnItsOwnIsNamedByTheClassFileOfItsPackage(TestCompiler compiler) {
    Compilation all = compiler.with(inANamedPackage().toArray(String[]::new)).compile().clean();

    Compilation again = compiler.with(SOURCES.get(0)).on(all).compile().clean();

    assertThat(again.source("test.AccountBuilder"))
        .contains("\"opened-at\"")
        .isEqualTo(all.source("test.AccountBuilder"));
  }

  private static List<String> inANamedPackage() {
    List<String> sources = new ArrayList<>(SOURCES);
    sources.add(
        """
        @io.github.plaidschema.JsonNaming(io.github.plaidschema.NamingCase.KEBAB_CASE)
        package test;
        """);
    return sources;
  }

  /** All that a union says of its variants is in their class files. */
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void aUnionOnItsOwnLeadsToTheSameFiles(TestCompiler compiler) {
    List<String> sources = List.of(Schemas.sources("unions"));
    Compilation all = compiler.with(sources.toArray(String[]::new)).compile().clean();
    for (String union : List.of("Payment", "Instrument", "Shape")) {
      String source =
          sources.stream()
              .filter(text -> text.contains("public sealed interface " + union))
              .findFirst()
              .orElseThrow();

      Compilation again = compiler.with(source).on(all).compile().clean();

      assertThat(again.generatedTypes()).contains("sdk.unions." + union + "Visitor");
      for (String type : again.generatedTypes()) {
        assertThat(again.source(type)).isEqualTo(all.source(type));
      }
    }
  }

  /** The Eclipse compiler writes no source of a type that is on the class path. */
  @ParameterizedTest
  @EnumSource(names = "ECLIPSE")
  void aTypeThatTheCompilerRejectsToWriteAgainIsReported(TestCompiler compiler) {
    Compilation all = compiler.with(SOURCES.toArray(String[]::new)).compile().clean();

    Compilation again = compiler.with(SOURCES.get(1)).on(all).compile();

    assertThat(again.ownDiagnostics())
        .extracting(Compilation::message)
        .contains(
            "[PlaidSchema.GeneratedTypeClash] Owner: OwnerJson is to be generated for it, but there"
                + " is a type of that name already. Rename one of the two, or take it off the class"
                + " path.");
  }

  /** So that a build tool has to write no other file again, however many there are. */
  @ParameterizedTest
  @EnumSource
  void aChangedInterfaceChangesNoFileButItsOwn(TestCompiler compiler) {
    List<String> sources = ring();
    Map<String, String> before = processed(compiler, sources);
    List<String> changed = new ArrayList<>(sources);
    changed.set(7, sources.get(7).replace("int size();", "@Nullable Long size(); String name();"));

    Map<String, String> after = processed(compiler, changed);

    assertThat(before).hasSize(2 * MANY);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(type -> !Objects.equals(after.get(type), before.get(type)))
        .containsExactly("test.Link7Builder", "test.Link7Json");
  }

  /** Each file has one interface behind it, and each interface its own two files. */
  @ParameterizedTest
  @EnumSource
  void ofManyFilesEachHasOneOrigin(TestCompiler compiler) {
    OriginRecorder recorder = new OriginRecorder(new PlaidSchemaProcessor());

    processed(compiler, ring(), recorder);

    Map<String, List<String>> expected = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      expected.put("test.Link" + i + "Builder", List.of("test.Link" + i));
      expected.put("test.Link" + i + "Json", List.of("test.Link" + i));
    }
    assertThat(recorder.origins()).isEqualTo(expected);
  }

  /** Interfaces each of which refers to its neighbours in every way, and to a shared enum. */
  private static List<String> ring() {
    List<String> sources = new ArrayList<>(List.of(SOURCES.get(3)));
    for (int i = 0; i < MANY; i++) {
      sources.add(
          i,
          """
          package test;
          import io.github.plaidschema.json.*;
          import java.util.*;
          import org.jspecify.annotations.Nullable;
          @io.github.plaidschema.PlaidSchema
          public interface Link%d {
            int size();
            @Nullable Link%d next();
            Optional<List<Link%d>> list();
            Map<String, Link%d> map();
            OpenEnum<Kind> kind();
          }
          """
              .formatted(i, (i + 1) % MANY, (i + 2) % MANY, (i + MANY - 1) % MANY));
    }
    return sources;
  }

  private static Map<String, String> processed(TestCompiler compiler, List<String> sources) {
    return processed(compiler, sources, new OriginRecorder(new PlaidSchemaProcessor()));
  }

  /** What is generated, without being compiled. */
  private static Map<String, String> processed(
      TestCompiler compiler, List<String> sources, OriginRecorder recorder) {
    Compilation compilation =
        compiler
            .with(sources.toArray(String[]::new))
            .withoutProcessors()
            .withProcessor(recorder)
            .options("-proc:only")
            .compile()
            .clean();
    return sourcesOf(compilation);
  }

  private static Map<String, String> generated(TestCompiler compiler, List<String> sources) {
    return sourcesOf(compiler.with(sources.toArray(String[]::new)).compile().clean());
  }

  private static Map<String, String> sourcesOf(Compilation compilation) {
    Map<String, String> generated = new TreeMap<>();
    compilation.generatedTypes().forEach(type -> generated.put(type, compilation.source(type)));
    return generated;
  }
}
