package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.SourceCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Unions that somebody makes of schemas which several properties tell apart. */
final class UnionOverridesTest {
  private static final String SCHEMAS =
      """
      ItemError:
        type: object
        required: [kind, code]
        properties:
          kind: {type: string, description: "`ITEM`"}
          code: {type: string, example: ERROR, description: What happened}
      AssetsError:
        type: object
        properties:
          kind: {type: string, enum: [ASSETS]}
          code: {type: string, description: ' `"ERROR"`. ', example: ERROR}
      SameError:
        type: object
        properties: {kind: {type: string, example: ITEM}, code: {type: string, enum: [ERROR]}}
      Many:
        type: object
        required: [kind, code]
        properties: {kind: {type: string, enum: [ITEM]}, code: {type: string, enum: [A, B]}}
      Free:
        type: object
        required: [kind, code]
        properties: {kind: {type: string}, code: {type: string, description: Any string}}
      Wide:
        type: object
        required: [kind, code]
        properties: {kind: {type: string, enum: [ITEM, ASSETS]}, code: {type: string, enum: [X, Y]}}
      Doubtful:
        type: object
        properties:
          kind: {type: string, example: ITEM, description: "`ASSETS`"}
          code: {type: string, description: "`D`"}
      Numbered: {type: object, properties: {kind: {type: string}, code: {type: integer}}}
      """;

  @TempDir private Path folder;

  private Imported imported(String overrides) throws IOException {
    Path file = Files.writeString(folder.resolve("overrides.yml"), overrides);
    return Imported.document(
        Imported.schemasDocument("3.0.3", SCHEMAS), settings -> settings.overrides(file));
  }

  private Imported event(String variants) throws IOException {
    return imported("unions: {Event: {discriminator: [kind, code], %s}}".formatted(variants));
  }

  @ParameterizedTest
  @EnumSource
  void severalPropertiesTellObjectsApart(SourceCompiler compiler) throws IOException {
    Imported imported =
        imported(
            """
            unions:
              Event:
                discriminator: [kind, code]
                variants:
                  - "*Error"
                  - Many
                  - {schema: Free, values: [ITEM, FREE]}
                  - {schema: Wide, values: [[ITEM, X], [ASSETS, Y]]}
                except: ["Same*"]
            """);

    Compiled compiled = imported.compile(compiler);
    for (String[] each :
        new String[][] {
          {"{\"kind\":\"ITEM\",\"code\":\"ERROR\"}", "ItemError"},
          {"{\"code\":\"ERROR\",\"kind\":\"ASSETS\"}", "AssetsError"},
          {"{\"kind\":\"ITEM\",\"code\":\"A\"}", "Many"},
          {"{\"kind\":\"ITEM\",\"code\":\"B\"}", "Many"},
          {"{\"kind\":\"ITEM\",\"code\":\"FREE\"}", "Free"},
          {"{\"kind\":\"ASSETS\",\"code\":\"Y\"}", "Wide"},
          {"{\"kind\":\"ASSETS\",\"code\":\"X\"}", "Event$Unknown"},
          {"{\"kind\":\"ITEM\"}", "Event$Unknown"},
        }) {
      Object value = compiled.codec("Event").read(each[0]);
      assertThat(compiled.type("api." + each[1])).isAssignableFrom(value.getClass());
      assertThat(compiled.codec("Event").read(compiled.codec("Event").writeBytes(value)))
          .isEqualTo(value);
    }
    assertThat(compiled.type("api.Event").isAssignableFrom(compiled.type("api.SameError")))
        .isFalse();
  }

  @Test
  void valuesThatAreStatedInWordsAreNoted() throws IOException {
    Imported imported = event("variants: [ItemError, AssetsError, Many]");

    assertThat(imported.findings())
        .anyMatch(
            each ->
                each.contains("ItemError")
                    && each.contains("in words only that kind is \"ITEM\" and code is \"ERROR\""))
        .anyMatch(
            each ->
                each.contains("AssetsError")
                    && each.contains("in words only that code is \"ERROR\""))
        .noneMatch(each -> each.contains("Many"));
  }

  @Test
  void onePropertyMayHaveAListWithValues() throws IOException {
    Imported imported =
        imported(
            "unions: {Event: {discriminator: kind,"
                + " variants: [Free, {schema: Many, values: [m, n]}, {schema: Wide, values: w}]}}");

    Compiled compiled = imported.compile();
    for (String[] each :
        new String[][] {{"Free", "Free"}, {"m", "Many"}, {"n", "Many"}, {"w", "Wide"}}) {
      assertThat(compiled.type("api." + each[1]))
          .isAssignableFrom(
              compiled.codec("Event").read("{\"kind\":\"" + each[0] + "\"}").getClass());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "variants: [Many, Free]|of which Free states no value: give its values, {schema: Free, values: […, …]}",
        "variants: [Many, Doubtful]|of which Doubtful states no value",
        "variants: [Many, Wide]|of which Wide states several values each: give those that go together",
        "variants: [Many, Numbered]|has the discriminator code, which is not a string in Numbered",
        "variants: [ItemError, SameError]|which are ITEM and ERROR in ItemError and in SameError: leave one of them out",
        "variants: [{schema: Many, values: [a, b]}, {schema: Free, values: [a, b]}]|give a, b of Event to Many and to Free",
        "variants: [Many, {schema: Free, values: [ITEM, A]}]|which are ITEM and A in Many and in Free",
        "variants: {ITEM: Many, ASSETS: Free}|has one value for each schema, but the discriminator is several properties: list {schema: Many, values: [kind, code]}",
        "variants: [Many, {schema: Free, values: [a]}]|the values of Free are not one string for each of kind, code",
        "variants: [Many, {schema: Free, values: [[a, b], [c]]}]|the values of Free are not one string for each of kind, code",
        "variants: [Many, {schema: Free, values: [a, b, c]}]|the values of Free are not one string for each of kind, code",
        "variants: [Many, {schema: Free, values: []}]|the values of Free are not one string for each of kind, code",
        "variants: [{schema: '*Error', values: [a, b]}, Many]|gives values to *Error: name the one schema",
        "variants: ['*Nothing', Many]|make *Nothing a variant of Event, but the document has no such schema",
        "variants: ['*Error', Many], except: [Free]|leave Free out of Event, of which it is no variant",
        "variants: ['*Error', Many], except: [Fre]|leave Fre out of Event, but the document has no such schema; did you mean Free",
        "variants: ['Man*']|make a union of Event, which has fewer than two variants",
      })
  void whatDoesNotTellApartIsAnError(String variants, String message) {
    assertThatThrownBy(() -> event(variants)).hasMessageContaining(message);
  }

  @Test
  void aPropertyIsNamedOnce() {
    assertThatThrownBy(
            () ->
                imported("unions: {Event: {discriminator: [kind, kind], variants: [Many, Free]}}"))
        .hasMessageContaining("is not the name of a property, or a list of different ones");
  }
}
