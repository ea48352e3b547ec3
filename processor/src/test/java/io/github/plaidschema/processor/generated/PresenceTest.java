package io.github.plaidschema.processor.generated;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.Presence;
import io.github.plaidschema.processor.testing.BuilderUnderTest;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every value knows of every property whether it was absent, null, a value or one that misfits. */
class PresenceTest {

  private static final String TYPES =
      """
      package sdk.presence;

      import io.github.plaidschema.*;
      import io.github.plaidschema.json.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      @PlaidSchema
      public interface Form {
        %s

        @AdditionalProperties Map<String, JsonValue> rest();

        enum Color { RED, GREEN }

        @PlaidUnion(discriminator = "type")
        sealed interface Shape permits Circle, Unknown {}

        @PlaidSchema
        non-sealed interface Circle extends Shape {
          String type();
          @JsonName("r") Optional<Integer> radius();
        }

        non-sealed interface Unknown extends Shape, UnknownVariant {}
      }
      """;

  /**
   * A property.
   *
   * @param fitting a value that fits
   * @param misfit one that does not, or "" if there is none
   */
  private record Property(String declaration, String fitting, String misfit) {}

  private static final Map<String, Property> PROPERTIES = new LinkedHashMap<>();

  static {
    put("name", "String name();", "\"a\"", "1");
    put("nick", "@Nullable String nick();", "\"\"", "{}");
    put("note", "Optional<String> note();", "\"b\"", "[]");
    put("age", "int age();", "0", "1.5");
    put("is_new", "boolean isNew();", "false", "\"false\"");
    put("limit", "OptionalInt limit();", "0", "true");
    put("rate", "@Nullable Double rate();", "0", "\"0\"");
    put("tags", "List<String> tags();", "[]", "[1]");
    put("by_name", "Optional<Map<String, Integer>> byName();", "{}", "0");
    put("color", "Color color();", "\"red\"", "\"blue\"");
    put("shape", "Optional<Form.Shape> shape();", "7", "");
    put("any", "Optional<JsonValue> any();", "[null]", "");
    put("lang", "@DefaultValue default String lang() { return \"en\"; }", "\"en\"", "5");
    put("days", "@DefaultValue default int days() { return 30; }", "30", "3.5");
    put(
        "copies",
        "@DefaultValue(alwaysWritten = true) default long copies() { return 1; }",
        "1",
        "{}");
    put("other-name", "@JsonName(\"other-name\") Optional<String> renamed();", "\"c\"", "0");
  }

  private static void put(String name, String declaration, String fitting, String misfit) {
    PROPERTIES.put(name, new Property(declaration, fitting, misfit));
  }

  private static final SchemaUnderTest SMALL = schema(0);

  /** Has several times 64 fields, those above behind the others. */
  private static final SchemaUnderTest LARGE = schema(130);

  private static SchemaUnderTest schema(int more) {
    String accessors =
        IntStream.range(0, more)
                .mapToObj(
                    i -> i % 2 == 0 ? "int n" + i + "();\n" : "Optional<String> s" + i + "();\n")
                .collect(Collectors.joining())
            + PROPERTIES.values().stream()
                .map(Property::declaration)
                .collect(Collectors.joining("\n"));
    return new SchemaUnderTest(
        TestCompiler.JAVAC.with(TYPES.formatted(accessors)).compile().clean().load(),
        "sdk.presence.Form");
  }

  /** The JSON by which a property gets to be so, or "" for none. */
  private static Map<Presence, String> spellings(String name) {
    Map<Presence, String> spellings = new EnumMap<>(Presence.class);
    spellings.put(Presence.ABSENT, "");
    spellings.put(Presence.NULL, "null");
    Property property = requireNonNull(PROPERTIES.get(name));
    spellings.put(Presence.VALUE, property.fitting());
    if (!property.misfit().isEmpty()) {
      spellings.put(Presence.MISMATCH, property.misfit());
    }
    if (name.equals("copies")) {
      // A constant of its author, which every value has that does not say otherwise.
      spellings.remove(Presence.ABSENT);
    }
    return spellings;
  }

  private static String document(Map<String, Presence> state) {
    List<String> members = new ArrayList<>();
    state.forEach(
        (name, presence) -> {
          String json = spellings(name).getOrDefault(presence, "");
          if (!json.isEmpty()) {
            members.add("\"" + name + "\":" + json);
          }
        });
    return "{" + String.join(",", members) + "}";
  }

  private static Map<String, Presence> random(Random random) {
    Map<String, Presence> state = new LinkedHashMap<>();
    for (String name : PROPERTIES.keySet()) {
      List<Presence> possible = List.copyOf(spellings(name).keySet());
      state.put(name, possible.get(random.nextInt(possible.size())));
    }
    return state;
  }

  private static Map<String, Presence> presences(Object value) {
    Map<String, Presence> state = new LinkedHashMap<>();
    PROPERTIES.keySet().forEach(name -> state.put(name, Presence.of(value, name)));
    return state;
  }

  @Test
  void itIsWhatTheDocumentHad() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      Map<String, Presence> state = random(random);
      for (SchemaUnderTest schema : List.of(SMALL, LARGE)) {
        Object value = schema.read(document(state));

        assertThat(presences(value)).as("seed %d", seed).isEqualTo(state);
        assertThat(presences(schema.from(value).build())).as("seed %d", seed).isEqualTo(state);
      }
    }
  }

  @Test
  void ofWhatIsNotDeclaredTheAdditionalPropertiesAreAsked() {
    Object value = SMALL.read("{\"x\":1,\"y\":null,\"rest\":{},\"isNew\":true}");

    assertThat(Presence.of(value, "x")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(value, "y")).isEqualTo(Presence.NULL);
    assertThat(Presence.of(value, "z")).isEqualTo(Presence.ABSENT);
    assertThat(Presence.of(value, "rest")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(value, "isNew")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(value, "renamed")).isEqualTo(Presence.ABSENT);
  }

  @Test
  void builtValuesHaveWhatWasSet() {
    Object value =
        SMALL
            .from(SMALL.read("{\"name\":\"a\",\"note\":\"b\",\"lang\":\"de\"}"))
            .setNull("note")
            .set("days", 30)
            .set("clearLang")
            .build();

    assertThat(Presence.of(value, "name")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(value, "note")).isEqualTo(Presence.NULL);
    assertThat(Presence.of(value, "limit")).isEqualTo(Presence.ABSENT);
    assertThat(Presence.of(value, "days")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(value, "lang")).isEqualTo(Presence.ABSENT);
    assertThat(Presence.of(value, "copies")).isEqualTo(Presence.VALUE);
  }

  @Test
  void additionalPropertiesThatAreRejectedReplaceNone() {
    BuilderUnderTest builder = SMALL.from(SMALL.read("{\"x\":1}"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.set("rest", Map.of("name", JsonValue.of(1))))
        .withMessageContaining("\"name\"");
    assertThatNullPointerException().isThrownBy(() -> builder.setNull("rest")).withMessage("rest");
    assertThat(Presence.of(builder.build(), "x")).isEqualTo(Presence.VALUE);
  }

  @Test
  void theCodecHasTheNamesAsConstants() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String constant : List.of("NAME", "IS_NEW", "BY_NAME", "RENAMED")) {
      names.put(constant, (String) SMALL.loaded().constant("sdk.presence.FormJson", constant));
    }
    assertThat(names)
        .containsEntry("NAME", "name")
        .containsEntry("IS_NEW", "is_new")
        .containsEntry("BY_NAME", "by_name")
        .containsEntry("RENAMED", "other-name");
  }

  @Test
  void variantsOfUnionsAreAskedLikeAnyOther() {
    Object circle = shape("{\"type\":\"circle\",\"r\":null}");
    assertThat(Presence.of(circle, "type")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(circle, "r")).isEqualTo(Presence.NULL);

    Object unknown = shape("{\"type\":\"square\",\"side\":null,\"x\":{}}");
    assertThat(Presence.of(unknown, "type")).isEqualTo(Presence.VALUE);
    assertThat(Presence.of(unknown, "side")).isEqualTo(Presence.NULL);
    assertThat(Presence.of(unknown, "r")).isEqualTo(Presence.ABSENT);
  }

  private static Object shape(String json) {
    return SMALL.loaded().codec("sdk.presence.Form_ShapeJson").read(json);
  }

  @Test
  void ofOtherImplementationsNothingIsKnown() {
    Object paper = Schemas.load("foreign").callStatic("sdk.foreign.PaperInvoice", "filled");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Presence.of(paper, "id"))
        .withMessage("Neither read nor built by a builder: a sdk.foreign.PaperInvoice");
  }
}
