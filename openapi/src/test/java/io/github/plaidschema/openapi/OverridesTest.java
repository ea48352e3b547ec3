package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody decides otherwise. */
final class OverridesTest {
  private static final String SCHEMAS =
      """
      Link: {type: string, format: uri, description: Where it is., nullable: true}
      Links: {type: array, items: {$ref: '#/components/schemas/Link'}}
      Account:
        type: object
        required: [id, link, links, by_name, count, owner, kind, any_kind]
        properties:
          id: {type: string, format: uuid}
          link: {$ref: '#/components/schemas/Link'}
          links: {$ref: '#/components/schemas/Links'}
          by_name: {type: object, additionalProperties: {type: string, format: date}}
          count: {type: integer}
          owner: {type: object, required: [born], properties: {born: {type: string, format: date}}}
          kind: {type: string, enum: [a, b]}
          any_kind: {type: string, enum: [a, b]}
      Child: {allOf: [{$ref: '#/components/schemas/Account'}, {type: object, properties: {more: {type: string}}}]}
      Made: {type: object, required: [code, type], properties: {code: {type: string}, type: {type: string, enum: [made]}, n: {type: integer}}}
      Gone: {type: object, required: [code, type], properties: {code: {type: string}, type: {type: string, enum: [gone]}}}
      Same: {oneOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
      Left: {type: object, required: [side], properties: {side: {type: string}}}
      Right: {type: object, required: [side], properties: {side: {type: string}}}
      """;

  @TempDir private Path folder;

  private Imported imported(String overrides) throws IOException {
    Path file = Files.writeString(folder.resolve("overrides.yml"), overrides);
    return Imported.document(
        Imported.schemasDocument("3.0.3", SCHEMAS), settings -> settings.overrides(file));
  }

  @Test
  void propertiesHaveTheTypesThatWereChosen() throws IOException {
    Imported imported =
        imported(
            """
            schemas:
              Account:
                properties:
                  id: {type: string}
                  link: {type: string}
                  links: {type: string}
                  by_name: {type: string}
                  count: {type: int}
                  kind: {type: string}
                  any_kind: {type: any, sensitive: true}
              Account.owner:
                properties: {born: {type: string, name: birthday, sensitive: true}}
            """);

    assertThat(imported.accessors("Account"))
        .startsWith(
            "String id();",
            "@Nullable String link();",
            "List<@Nullable String> links();",
            "Map<String, String> byName();",
            "int count();",
            "Owner owner();",
            "String kind();",
            "@Sensitive @Nullable JsonValue anyKind();")
        .contains("@JsonName(\"born\") @Sensitive String birthday();");
    assertThat(imported.source("Account")).contains("/** Where it is. */").doesNotContain("enum ");
    String json =
        "{\"id\":\"1\",\"link\":\"a b\",\"links\":[null,\"<\"],\"by_name\":{\"x\":\"soon\"},\"count\":1,"
            + "\"owner\":{\"born\":\"long ago\"},\"kind\":\"z\",\"any_kind\":1}";
    var codec = imported.compile().codec("Account");
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    assertThat(codec.check(json)).isEmpty();
  }

  @Test
  void propertiesAreRequiredAsWasChosen() throws IOException {
    Imported imported =
        imported(
            """
            schemas:
              Account:
                properties:
                  id: {required: false}
                  link: {required: false}
                  count: {required: false}
              Child:
                properties: {more: {required: true}}
              Made:
                properties: {n: {required: true}}
            """);

    assertThat(imported.accessors("Account"))
        .contains("Optional<UUID> id();", "Optional<URI> link();", "OptionalLong count();");
    assertThat(imported.accessors("Child")).contains("String more();");
    assertThat(imported.accessors("Made")).contains("long n();");
    var codec = imported.compile().codec("Made");
    assertThat(codec.writeString(codec.read("{\"code\":\"c\",\"type\":\"made\"}")))
        .isEqualTo("{\"code\":\"c\",\"type\":\"made\"}");
  }

  @Test
  void unionsAreMadeOfObjects() throws IOException {
    Imported imported =
        imported(
            """
            unions:
              Event: {discriminator: code, variants: {MADE: Made, MADE_AGAIN: Made, GONE: Gone}}
              Stated: {discriminator: [type], variants: [Made, Gone]}
              Same: {discriminator: side, variants: [Left, Right]}
            """);

    Compiled compiled = imported.compile();
    for (String[] each :
        new String[][] {
          {"Event", "{\"code\":\"MADE_AGAIN\"}", "Made"},
          {"Event", "{\"code\":\"GONE\"}", "Gone"},
          {"Stated", "{\"type\":\"gone\"}", "Gone"},
          {"Same", "{\"side\":\"Right\"}", "Right"}
        }) {
      assertThat(compiled.type("api." + each[2]))
          .isAssignableFrom(compiled.codec(each[0]).read(each[1]).getClass());
    }
    assertThat(imported.source("Made")).contains("Event", "Stated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schemas: {Acount: {name: A}}|name Acount, which is not a schema of the document; did you mean Account?",
        "schemas: {Account: {properties: {lnk: {type: string}}}}|name Account.lnk, which is not in the document; did you mean link or links?",
        "schemas: {Account.ownr: {name: A}}|name Account.ownr, which is not a type; did you mean Account.owner or",
        "schemas: {Account.owner: {properties: {bron: {name: a}}}}|name Account.owner.bron, which is not in the document; did you mean born?",
        "schemas: {Account.kind: {constants: {c: X}}}|name Account.kind.c, which is not in the document; did you mean a or b?",
        "schemas: {Account.kind: {properties: {a: {name: x}}}}|name Account.kind.a, which is not in the document",
        "schemas: {Account: {constants: {a: X}}}|name Account.a, which is not in the document",
        "schemas: {Account: {name: String}}|call Account String, as another type is called or one"
            + " that is generated or imported",
        "schemas: {Made: {name: Account2}, Gone: {name: Account2}}|call Gone Account2, as another"
            + " type is called",
        "schemas: {Account.owner: {name: Optional}}|call Account.owner Optional, as another type is"
            + " called",
        "schemas: {Account: {properties: {id: {name: getClass}}}}|call the accessor of Account.id"
            + " as another method is called",
        "schemas: {Account: {properties: {id: {name: x}, count: {name: x}}}}|call the accessor of"
            + " Account.count as another method is called",
        "schemas: {Account.kind: {constants: {a: X, b: X}}}|call two constants of Account.kind X",
        "schemas: {Links: {name: Many}}|name Links, which is not a type",
        "schemas: {Child: {properties: {id: {name: key}}}}|name Child.id, which Account describes: decide it there",
        "schemas: {Account: {properties: {id: {required: maybe}}}}|Account.properties.id.required is neither true nor false",
        "schemas: {Account: {properties: {id: {type: text}}}}|type is none of string, boolean, int,",
        "unions: {Event: {discriminator: code, variants: [Made, Gnoe]}}|make Gnoe a variant of Event, but the document has no such schema; did you mean Gone",
        "unions: {Event: {discriminator: x, variants: [Made, Gone]}}|tell the variants of Event"
            + " apart by x, which Made lacks",
        "unions: {Event: {discriminator: cod, variants: [Made, Gone]}}|tell the variants of Event"
            + " apart by cod, which Made lacks; did you mean code?",
        "{unions: {Evnt: {discriminator: code, variants: [Made, Gone]}}, schemas: {Evnt:"
            + " {properties: {code: {name: c}}}}}|name Evnt.code, which is not in the document",
        "schemas: {Account: {propertys: {id: {name: key}}}}|propertys says nothing in Account; did"
            + " you mean properties?",
        "unions: {Account: {discriminator: code, variants: [Made, Gone]}}|make a union of Account, which is not one of several schemas",
        "unions: {Event: {discriminator: [code, type], variants: [Made, Gone]}}|of which Made states no value",
        "unions: {Event: {discriminator: code, variants: [Made]}}|names fewer than two schemas",
        "unions: {Event: {variants: [Made, Gone]}}|discriminator is not the name of a property",
        "unions: {Event: {discriminator: code, variants: [Made, Links]}}|tell the variants of Event"
            + " apart by code, which Links lacks",
      })
  void whatMatchesNothingIsAnError(String overrides, String message) {
    assertThatThrownBy(() -> imported(overrides))
        .hasMessageContaining(folder.resolve("overrides.yml") + ": ")
        .hasMessageContaining(message);
  }
}
