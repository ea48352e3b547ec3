package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.SourceCompiler;
import org.junit.jupiter.api.Test;

/** What accessors a schema's properties become. */
final class FieldsTest {

  @Test
  void presenceIsWhatTheDocumentSaysOfRequiredAndNullable() {
    Imported imported =
        Imported.schemas(
            """
            Account:
              type: object
              required: [name, mask]
              properties:
                name: {type: string}
                mask: {type: string, nullable: true}
                note: {type: string}
                memo: {type: string, nullable: true}
            """);

    assertThat(imported.accessors("Account"))
        .containsExactly(
            "String name();",
            "@Nullable String mask();",
            "Optional<String> note();",
            "Optional<String> memo();",
            "@AdditionalProperties Map<String, JsonValue> additionalProperties();");
  }

  @Test
  void typesAndFormatsBecomeTypesOfJava() {
    Imported imported =
        Imported.schemas(
            """
            All:
              type: object
              additionalProperties: false
              required: [text, flag, small, large, plain, bounded, ratio, amount, day, at, id, link, pause, any, file]
              properties:
                text: {type: string, maxLength: 5}
                flag: {type: boolean}
                small: {type: integer, format: int32}
                large: {type: integer, format: int64}
                plain: {type: integer}
                bounded: {type: integer, minimum: 0, maximum: 99}
                ratio: {type: number, format: double}
                amount: {type: number}
                day: {type: string, format: date}
                at: {type: string, format: date-time}
                id: {type: string, format: uuid}
                link: {type: string, format: uri}
                pause: {type: string, format: duration}
                any: {description: Whatever}
                file: {type: string, format: byte}
            """);

    assertThat(imported.accessors("All"))
        .containsExactly(
            "String text();",
            "boolean flag();",
            "int small();",
            "long large();",
            "long plain();",
            "int bounded();",
            "double ratio();",
            "BigDecimal amount();",
            "LocalDate day();",
            "OffsetDateTime at();",
            "UUID id();",
            "URI link();",
            "Duration pause();",
            "@Nullable JsonValue any();",
            "String file();");
    imported.compile();
  }

  @Test
  void primitivesWithoutAValueAreBoxedOrOptional() {
    Imported imported =
        Imported.schemas(
            """
            Counts:
              type: object
              additionalProperties: false
              required: [a, b]
              properties:
                a: {type: integer, format: int32, nullable: true}
                b: {type: boolean, nullable: true}
                c: {type: integer, format: int32}
                d: {type: integer}
                e: {type: number}
                f: {type: boolean}
            """);

    assertThat(imported.accessors("Counts"))
        .containsExactly(
            "@Nullable Integer a();",
            "@Nullable Boolean b();",
            "OptionalInt c();",
            "OptionalLong d();",
            "OptionalDouble e();",
            "Optional<Boolean> f();");
    imported.compile();
  }

  @Test
  void arraysAndMapsBecomeCollections() {
    Imported imported =
        Imported.schemas(
            """
            Holder:
              type: object
              additionalProperties: false
              required: [list, set, nested, map, free, values, typed, lists]
              properties:
                list: {type: array, items: {type: string}}
                set: {type: array, uniqueItems: true, items: {type: integer}}
                nested: {type: array, items: {type: array, items: {type: boolean}}}
                map: {type: object, additionalProperties: {type: number, format: double}}
                free: {type: object}
                values: {type: array}
                typed: {type: object, additionalProperties: {$ref: '#/components/schemas/Item'}}
                lists: {$ref: '#/components/schemas/Items'}
            Items: {type: array, items: {$ref: '#/components/schemas/Item'}}
            Item: {type: object, properties: {name: {type: string}}}
            """);

    assertThat(imported.accessors("Holder"))
        .containsExactly(
            "List<String> list();",
            "Set<Long> set();",
            "List<List<Boolean>> nested();",
            "Map<String, Double> map();",
            "Map<String, JsonValue> free();",
            "List<JsonValue> values();",
            "Map<String, Item> typed();",
            "List<Item> lists();");
    assertThat(imported.files()).containsExactly("Holder.java", "Item.java");
    imported.compile();
  }

  @Test
  void elementsAndValuesThatMayBeNullAreMarked() {
    Imported imported =
        Imported.schemas(
            """
            Holder:
              type: object
              required: [names, counts, rates, rows, kinds, parts, others, any]
              properties:
                names: {type: array, items: {type: string, nullable: true}}
                counts: {type: array, uniqueItems: true, items: {type: integer, format: int32, nullable: true}}
                rates: {type: object, additionalProperties: {type: number, nullable: true}}
                rows: {type: array, items: {type: array, items: {type: string, nullable: true}}}
                kinds: {type: array, items: {type: string, enum: [a], nullable: true}}
                parts: {type: array, items: {type: object, nullable: true, properties: {x: {type: string}}}}
                others: {type: object, additionalProperties: {$ref: '#/components/schemas/Other'}}
                any: {type: array, items: {nullable: true}}
                maybe: {type: array, nullable: true, items: {type: boolean, nullable: true}}
            Other: {type: object, nullable: true, properties: {y: {type: string}}}
            """);

    assertThat(imported.accessors("Holder"))
        .startsWith(
            "List<@Nullable String> names();",
            "Set<@Nullable Integer> counts();",
            "Map<String, @Nullable Double> rates();",
            "List<List<@Nullable String>> rows();",
            "List<@Nullable OpenEnum<KindsItem>> kinds();",
            "List<@Nullable PartsItem> parts();",
            "Map<String, @Nullable Other> others();",
            "List<JsonValue> any();",
            "Optional<List<@Nullable Boolean>> maybe();");
    assertThat(imported.findings()).isEmpty();
    String json =
        "{\"names\":[\"a\",null],\"counts\":[null,1],\"rates\":{\"a\":null,\"b\":0.5},"
            + "\"rows\":[[null],[]],\"kinds\":[null,\"a\",\"b\"],\"parts\":[null,{\"x\":\"x\"}],"
            + "\"others\":{\"a\":null,\"b\":{}},\"any\":[null],\"maybe\":[true,null]}";
    for (SourceCompiler compiler : SourceCompiler.values()) {
      var codec = imported.compile(compiler).codec("Holder").strict();
      assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
    }
  }

  @Test
  void aliasesMeanWhatTheyNameWithWhatTheyNote() {
    Imported imported =
        Imported.schemas(
            """
            Account:
              type: object
              required: [id, other]
              properties:
                id: {$ref: '#/components/schemas/AccountId'}
                other: {$ref: '#/components/schemas/Other'}
            AccountId: {type: string, nullable: true, description: Names the account.}
            Other: {$ref: '#/components/schemas/AccountId'}
            """);

    assertThat(imported.accessors("Account"))
        .startsWith("@Nullable String id();", "@Nullable String other();");
    assertThat(imported.source("Account")).contains("/** Names the account. */");
    assertThat(imported.files()).containsExactly("Account.java");
  }

  @Test
  void anAliasThatLeadsBackToItselfIsAnyJsonAndReported() {
    Imported imported =
        Imported.schemas(
            """
            Holder:
              type: object
              required: [tree]
              properties:
                tree: {$ref: '#/components/schemas/Tree'}
            Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            """);

    assertThat(imported.accessors("Holder")).contains("List<JsonValue> tree();");
    assertThat(imported.findings()).anyMatch(text -> text.contains("leads back to itself"));
  }

  @Test
  void objectsAndEnumsWithinAnObjectAreNestedTypes() {
    Imported imported =
        Imported.schemas(
            """
            Order:
              type: object
              required: [status, lines, address]
              properties:
                status: {type: string, enum: [open, closed]}
                lines:
                  type: array
                  items: {type: object, required: [text], properties: {text: {type: string}}}
                address:
                  type: object
                  properties:
                    country: {type: string, enum: [US, DE]}
            """);

    assertThat(imported.accessors("Order"))
        .startsWith("OpenEnum<Status> status();", "List<LinesItem> lines();", "Address address();");
    assertThat(imported.source("Order"))
        .contains(
            "interface LinesItem {", "interface Address {", "enum Status {", "enum Country {");
    assertThat(imported.files()).containsExactly("Order.java");
    String json =
        "{\"status\":\"lost\",\"lines\":[{\"text\":\"a\"}],\"address\":{\"country\":\"US\"}}";
    var codec = imported.compile().codec("Order");
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }

  @Test
  void unknownPropertiesAreKeptUnlessTheDocumentSaysThatThereAreNone() {
    Imported imported =
        Imported.schemas(
            """
            Silent: {type: object, properties: {a: {type: string}}}
            Open: {type: object, additionalProperties: true, properties: {a: {type: string}}}
            Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}
            """);

    assertThat(imported.source("Silent")).contains("@AdditionalProperties");
    assertThat(imported.source("Open")).contains("@AdditionalProperties");
    assertThat(imported.source("Closed")).doesNotContain("@AdditionalProperties");
  }

  @Test
  void numbersOfAccountsAndDocumentsAreSensitiveWhateverTheyAreCalled() {
    Imported imported =
        Imported.schemas(
            """
            BankNumbers:
              type: object
              additionalProperties: false
              required: [account, account_id, routing, wire_routing, account_mask, bic, account_pin, eft_branch, eft_institution, branch_name]
              properties:
                account: {type: string}
                account_id: {type: string}
                routing: {type: string}
                wire_routing: {type: string}
                account_mask: {type: string}
                bic: {type: string}
                account_pin: {type: integer, format: int32}
                eft_branch: {type: string}
                eft_institution: {type: string}
                branch_name: {type: string}
            ScreenedDocument:
              type: object
              additionalProperties: false
              required: [type, number]
              properties:
                type: {type: string, enum: [passport, visa]}
                number: {type: string, description: Of the document.}
            UserIDNumber:
              type: object
              additionalProperties: false
              required: [type, value]
              properties: {value: {type: string}, type: {type: string}}
            Phone:
              type: object
              additionalProperties: false
              required: [type, number]
              properties: {number: {type: string}, type: {type: string}}
            Institution:
              type: object
              additionalProperties: false
              required: [routing_numbers]
              properties: {routing_numbers: {type: array, items: {type: string}}}
            Loan:
              type: object
              additionalProperties: false
              required: [reference_number, mask_number, deposit]
              properties:
                reference_number: {type: string, description: The relevant account number of the loan.}
                mask_number: {type: string, description: The last 4 digits of the account number.}
                deposit:
                  type: object
                  additionalProperties: false
                  required: [iban_code]
                  properties: {iban_code: {type: string}}
            """);

    assertThat(imported.accessors("BankNumbers"))
        .containsExactly(
            "@Sensitive String account();",
            "String accountId();",
            "@Sensitive String routing();",
            "@Sensitive String wireRouting();",
            "String accountMask();",
            "String bic();",
            "@Sensitive int accountPin();",
            "@Sensitive String eftBranch();",
            "@Sensitive String eftInstitution();",
            "String branchName();");
    assertThat(imported.accessors("ScreenedDocument")).contains("@Sensitive String number();");
    assertThat(imported.accessors("UserIDNumber")).contains("@Sensitive String value();");
    assertThat(imported.accessors("Phone")).contains("String number();");
    assertThat(imported.accessors("Institution")).contains("List<String> routingNumbers();");
    assertThat(imported.accessors("Loan"))
        .contains("@Sensitive String referenceNumber();", "String maskNumber();");
    assertThat(imported.source("Loan")).contains("@Sensitive\n    String ibanCode();");
    imported.compile();
    assertThat(
            imported
                .compile()
                .codec("BankNumbers")
                .read("{\"account\":\"s3cr3t\",\"wire_routing\":\"s3cr3t\",\"account_pin\":31415}")
                .toString())
        .doesNotContain("s3cr3t", "31415")
        .contains("[redacted]");
  }

  @Test
  void oneCaseOfAllNamesIsOneAnnotation() {
    Imported imported =
        Imported.schemas(
            """
            Order:
              type: object
              additionalProperties: false
              required: [orderId, lineItems, status, kind, parts]
              properties:
                orderId: {type: string}
                shipTo: {type: string}
                billTo: {type: string}
                lineItems: {type: array, items: {type: object, additionalProperties: false, properties: {unitPrice: {type: string}}}}
                status: {type: string, enum: [IN_TRANSIT, DELIVERED]}
                kind: {type: string, enum: [gift_card, other]}
                parts:
                  type: object
                  additionalProperties: false
                  properties: {part_one: {type: string}, part_two: {type: string}, part_three: {type: string}}
            Mixed:
              type: object
              additionalProperties: false
              required: [orderId, line_items, shipTo]
              properties: {orderId: {type: string}, line_items: {type: string}, shipTo: {type: string}}
            One: {type: object, additionalProperties: false, properties: {orderId: {type: string}}}
            Level: {type: string, enum: [VERY_HIGH, LOW]}
            Single: {type: string, enum: [HIGH, low]}
            User: {type: object, additionalProperties: false, properties: {level: {$ref: '#/components/schemas/Level'}, single: {$ref: '#/components/schemas/Single'}}}
            """);

    assertThat(imported.source("Order"))
        .contains("@PlaidSchema\n@JsonNaming(NamingCase.CAMEL_CASE)\npublic interface Order")
        .contains("  @JsonNaming(NamingCase.SCREAMING_SNAKE_CASE)\n  enum Status")
        .contains("  @JsonNaming(NamingCase.SNAKE_CASE)\n  interface Parts")
        .contains("@JsonName(\"gift_card\")\n    GIFT_CARD")
        .doesNotContain("@JsonName(\"orderId\")", "@JsonName(\"unitPrice\")", "@JsonName(\"part");
    assertThat(imported.accessors("Mixed"))
        .containsExactly(
            "@JsonName(\"orderId\") String orderId();",
            "String lineItems();",
            "@JsonName(\"shipTo\") String shipTo();");
    assertThat(imported.source("One")).contains("@JsonName(\"orderId\")");
    assertThat(imported.source("Level"))
        .contains("@JsonNaming(NamingCase.SCREAMING_SNAKE_CASE)\npublic enum Level")
        .doesNotContain("@JsonName(");
    assertThat(imported.source("Single")).contains("@JsonName(\"HIGH\")");
    String json =
        "{\"orderId\":\"a\",\"lineItems\":[{\"unitPrice\":\"1\"}],\"status\":\"IN_TRANSIT\","
            + "\"kind\":\"gift_card\",\"parts\":{\"part_one\":\"b\",\"part_two\":\"c\"}}";
    var codec = imported.compile().codec("Order").strict();
    assertThat(codec.writeString(codec.read(json))).isEqualTo(json);
  }

  @Test
  void credentialsAndAccountNumbersAreSensitive() {
    Imported imported =
        Imported.schemas(
            """
            Login:
              type: object
              additionalProperties: false
              required: [access_token, accessToken2, account, number, pin, tokens, token_type, key, has_token]
              properties:
                access_token: {type: string}
                accessToken2: {type: string, format: password}
                account: {type: string, description: The account number.}
                number: {type: string, description: The house number.}
                pin: {type: string}
                tokens: {type: array, items: {type: string}}
                token_type: {type: string}
                key: {type: string}
                has_token: {type: boolean}
            """);

    assertThat(imported.accessors("Login"))
        .containsExactly(
            "@Sensitive String accessToken();",
            "@JsonName(\"accessToken2\") @Sensitive String accessToken2();",
            "@Sensitive String account();",
            "String number();",
            "@Sensitive String pin();",
            "@Sensitive List<String> tokens();",
            "String tokenType();",
            "String key();",
            "boolean hasToken();");
    imported.compile();
  }

  @Test
  void whatIsDeprecatedIsDeprecatedAndGivesNoWarningsElsewhere() {
    Imported imported =
        Imported.schemas(
            """
            New:
              type: object
              properties:
                old: {$ref: '#/components/schemas/Old'}
                gone: {type: string, deprecated: true}
            Newer: {allOf: [{$ref: '#/components/schemas/Old'}, {type: object, properties: {b: {type: string}}}]}
            Old: {type: object, deprecated: true, properties: {a: {$ref: '#/components/schemas/OldEnum'}}}
            OldEnum: {type: string, deprecated: true, enum: [a, b]}
            """);

    assertThat(imported.accessors("New")).contains("@Deprecated Optional<String> gone();");
    assertThat(imported.source("Old")).contains("@Deprecated\n");
    assertThat(imported.source("Old")).doesNotContain("SuppressWarnings");
    imported.compile(SourceCompiler.JAVAC);
    imported.compile(SourceCompiler.ECLIPSE);
  }

  @Test
  void moneyIsDecimalByNameByChoiceOrNever() {
    String schemas =
        """
        Loan:
          type: object
          additionalProperties: false
          required: [current_balance, interest_rate, days, confidence, price]
          properties:
            current_balance: {type: number}
            interest_rate: {type: number}
            days: {type: number}
            confidence: {type: number}
            price: {$ref: '#/components/schemas/Price'}
        Price: {type: number, format: double}
        """;
    String document = Imported.schemasDocument("3.0.3", schemas);

    assertThat(Imported.document(document, s -> s).accessors("Loan"))
        .containsExactly(
            "BigDecimal currentBalance();",
            "double interestRate();",
            "double days();",
            "double confidence();",
            "BigDecimal price();");
    assertThat(Imported.document(document, s -> s.money(Money.ALL)).accessors("Loan"))
        .allMatch(accessor -> accessor.startsWith("BigDecimal "));
    assertThat(Imported.document(document, s -> s.money(Money.NONE)).accessors("Loan"))
        .allMatch(accessor -> accessor.startsWith("double "));
  }

  @Test
  void defaultsOfWhatIsOnlySentAreDefaultValues() {
    String document =
        """
        openapi: 3.0.3
        info: {title: Test, version: "1"}
        paths:
          /list:
            post:
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/ListRequest'}}}
              responses:
                "200":
                  description: OK
                  content: {application/json: {schema: {$ref: '#/components/schemas/ListResponse'}}}
        components:
          schemas:
            ListRequest:
              type: object
              additionalProperties: false
              properties:
                count: {type: integer, default: 100}
                deep: {type: boolean, default: false}
                limit: {type: number, default: 1.50}
                sort: {$ref: '#/components/schemas/Order'}
                text: {type: string, default: "say \\"hi\\""}
                day: {type: string, format: date, default: "2020-01-01"}
            ListResponse:
              type: object
              properties: {count: {type: integer, default: 100, description: How many.}}
            Order: {type: string, enum: [up, down], default: down}
        """;
    Imported imported = Imported.document(document, s -> s);

    assertThat(imported.source("ListResponse"))
        .contains("OptionalLong count();", "<p>Default: {@code 100}.");
    assertThat(imported.accessors("ListRequest")).containsExactly("Optional<LocalDate> day();");
    var compiled = imported.compile();
    var codec = compiled.codec("ListRequest");
    Object request = codec.read("{}");
    assertThat(codec.writeString(request)).isEqualTo("{}");
    assertThat(request)
        .hasToString("ListRequest{count=100, deep=false, limit=1.50, sort=down, text=say \"hi\"}");
  }

  @Test
  void whatIsReadOnlyIsNotRequiredOfARequest() {
    String document =
        """
        openapi: 3.0.3
        info: {title: Test, version: "1"}
        paths:
          /a:
            post:
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
              responses: {"204": {description: Done}}
        components:
          schemas:
            Thing:
              type: object
              required: [id, name]
              properties:
                id: {type: string, readOnly: true}
                name: {type: string}
        """;

    assertThat(Imported.document(document, s -> s).accessors("Thing"))
        .startsWith("Optional<String> id();", "String name();");
  }
}
