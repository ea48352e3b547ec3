package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names hold for any document, and mean in the processor what they mean here. */
final class ImportedNamesTest {
  private static final List<String> ODD_NAMES =
      List.of(
          "class",
          "default",
          "_",
          "__",
          "90_days",
          "last_90_days",
          "p90",
          "p_90",
          "w2",
          "w_2",
          "address1",
          "address_1",
          "line1Text",
          "USER_ID",
          "user_id",
          "userId",
          "user-id",
          "user.id",
          "User_Id",
          "userID",
          "x-request-id",
          "$ref",
          "@type",
          "+1",
          "-1",
          "<",
          ">",
          ">=",
          "a b",
          "  a",
          "wait",
          "notify",
          "hashCode",
          "toString",
          "getClass",
          "clone",
          "builder",
          "from",
          "create",
          "build",
          "equals",
          "additional_properties",
          "items",
          "add_items",
          "add_all_items",
          "all_items",
          "clear_items",
          "put_items",
          "ünïcödé",
          "日本",
          "ß",
          "İx",
          "is_active",
          "get_name",
          "\"quoted\"",
          "back\\slash",
          "back\\u0041",
          "a*/b",
          "😀",
          "null",
          "true",
          "record",
          "sealed",
          "yield",
          "var");

  @Test
  void everyPropertyIsKnownByItsNameWhateverItIs() {
    Random random = new Random(7);
    Set<String> names = new LinkedHashSet<>(ODD_NAMES);
    while (names.size() < 300) {
      names.add(randomName(random));
    }
    assertAllKnown(new ArrayList<>(names), "{type: string}");
  }

  @Test
  void listsHaveAddersThatClashWithNothing() {
    assertAllKnown(
        List.of("items", "add_items", "add_all_items", "all_items", "Items", "from", "class"),
        "{type: array, items: {type: string}}");
  }

  @Test
  void mapsHavePuttersThatClashWithNothing() {
    assertAllKnown(
        List.of("items", "put_items", "put_all_items", "all_items", "additional_properties"),
        "{type: object, additionalProperties: {type: string}}");
  }

  @Test
  void namesThatLookLikeThoseOfABeanKeepTheirPrefixes() {
    StringBuilder yaml = new StringBuilder("Odd:\n  type: object\n  additionalProperties: false\n");
    yaml.append("  required: [is_active, get_it]\n  properties:\n");
    yaml.append("    is_active: {type: boolean}\n    get_it: {type: string}\n");
    JsonCodec<Object> codec = Imported.schemas(yaml.toString()).compile().codec("Odd");

    assertThat(codec.check("{\"is_active\":true,\"get_it\":\"x\"}")).isEmpty();
  }

  /** A strict codec knows each of them, and each comes back. */
  private static void assertAllKnown(List<String> names, String type) {
    StringBuilder yaml = new StringBuilder("Odd:\n  type: object\n  properties:\n");
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      yaml.append("    ").append(quoted(name)).append(": ").append(type).append('\n');
      if (type.contains("array")) {
        document.putArray(name).add("v");
      } else if (type.contains("object")) {
        document.putObject(name).put("k", "v");
      } else {
        document.put(name, "v");
      }
    }
    Compiled compiled = Imported.schemas(yaml.toString()).compile();
    JsonCodec<Object> codec = compiled.codec("Odd");
    Object value = codec.read(Json.bytes(document));

    assertThat((Map<?, ?>) Compiled.call(compiled.type("api.Odd"), value, "additionalProperties"))
        .isEmpty();
    assertThat(Json.parse(codec.writeBytes(value))).isEqualTo(document);
  }

  @Test
  void everyTextOfAnEnumHasAConstantWhateverItIs() {
    Random random = new Random(11);
    Set<String> texts = new LinkedHashSet<>(ODD_NAMES);
    while (texts.size() < 300) {
      texts.add(randomName(random));
    }
    StringBuilder yaml = new StringBuilder("Holder:\n  type: object\n  properties:\n");
    yaml.append("    all: {type: array, items: {$ref: '#/components/schemas/Odd'}}\n");
    yaml.append("Odd:\n  type: string\n  enum:\n");
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    var all = document.putArray("all");
    for (String text : texts) {
      yaml.append("    - ").append(quoted(text)).append('\n');
      all.add(text);
    }
    Compiled compiled = Imported.schemas(yaml.toString()).compile();
    Object value = compiled.codec("Holder").read(Json.bytes(document));

    Object optional = Compiled.call(compiled.type("api.Holder"), value, "all");
    assertThat(((java.util.Optional<?>) optional).orElseThrow().toString())
        .as("printed by their texts")
        .isNotEmpty();
    for (Object element : (List<?>) ((java.util.Optional<?>) optional).orElseThrow()) {
      assertThat(((io.github.plaidschema.json.OpenEnum<?>) element).known())
          .as(element.toString())
          .isPresent();
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String randomName(Random random) {
    String alphabet = "abcXYZ019_-. $";
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      name.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return name.toString();
  }

  @Test
  void typesHaveNamesThatClashWithNothing() {
    StringBuilder yaml = new StringBuilder();
    List<String> names =
        List.of(
            "Error",
            "Object",
            "String",
            "Map",
            "List",
            "Optional",
            "JsonValue",
            "Foo",
            "foo",
            "FOO",
            "FooBuilder",
            "FooJson",
            "foo-bar",
            "foo_bar",
            "FooBar",
            "3DSecure",
            "com.acme.Thing",
            "Con",
            "Deprecated",
            "PlaidSchema",
            "ACHClass",
            "AchClass",
            "Ünïcode");
    for (String name : names) {
      yaml.append('"').append(name).append("\": {type: object, properties: {value: {$ref: ");
      yaml.append("'#/components/schemas/Error'}, text: {type: string}}}\n");
    }
    Imported imported = Imported.schemas(yaml.toString());
    imported.compile();

    assertThat(imported.report().types())
        .hasSize(names.size())
        .containsEntry("Error", "api.ErrorModel")
        .containsEntry("FOO", "api.FOO")
        .containsEntry("Foo", "api.Foo2")
        .containsEntry("foo", "api.Foo3")
        .containsEntry("foo-bar", "api.FooBar2")
        .containsEntry("FooBar", "api.FooBar")
        .containsEntry("3DSecure", "api.Model3dSecure")
        .containsEntry("com.acme.Thing", "api.ComAcmeThing");
    assertThat(imported.report().types().values()).doesNotHaveDuplicates();
  }

  @Test
  void namesDoNotDependOnTheOrderOfTheDocument() {
    String one = "a-b: {type: object}\nA_B: {type: object}\nAB: {type: object}\n";
    String other = "AB: {type: object}\nA_B: {type: object}\na-b: {type: object}\n";

    assertThat(Imported.schemas(one).report().types())
        .isEqualTo(Imported.schemas(other).report().types());
  }

  @Test
  void nestedTypesDoNotHideWhatIsAroundThem() {
    Imported imported =
        Imported.schemas(
            """
            Status: {type: string, enum: [top]}
            Order:
              type: object
              required: [status, outer, order, string, list]
              properties:
                status: {type: string, enum: [inner]}
                outer: {$ref: '#/components/schemas/Status'}
                order: {type: object, properties: {a: {type: string}}}
                string: {type: object, properties: {a: {type: string}}}
                list: {type: array, items: {type: object, properties: {a: {type: string}}}}
            Child:
              allOf:
                - $ref: '#/components/schemas/Order'
                - type: object
                  required: [top]
                  properties:
                    top: {$ref: '#/components/schemas/Status'}
            """);
    imported.compile();

    assertThat(imported.source("Order"))
        .contains("OpenEnum<Status> status();", "OpenEnum<api.Status> outer();");
    assertThat(imported.source("Child")).contains("OpenEnum<api.Status> top();");
  }
}
