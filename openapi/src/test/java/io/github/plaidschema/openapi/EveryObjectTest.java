package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.model.SnakeCase;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.Json;
import io.github.plaidschema.openapi.testing.RandomDocuments;
import io.github.plaidschema.openapi.testing.WholeApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for each object of Plaid's API, with random documents. */
final class EveryObjectTest {
  private static final int MAX_CHANGES = 25;

  /** What is to hold for a document of an object. */
  private interface Rule {
    void check(Case one);
  }

  /** A random document of a schema. */
  private record Case(
      WholeApi api,
      String schema,
      JsonCodec<Object> codec,
      ObjectNode document,
      RandomDocuments documents,
      Random random,
      Set<String> defaulted,
      List<String> failures) {

    Case with(ObjectNode other) {
      return new Case(api, schema, codec, other, documents, random, defaulted, failures);
    }

    void fails(String what) {
      failures.add(schema + ": " + what);
    }

    /** Whether it comes back, apart from default values where it had none. */
    void assertSurvives(String what) {
      try {
        JsonNode written = Json.parse(codec.writeBytes(codec.read(Json.bytes(document))));
        removeDefaults(written, document, defaulted);
        if (!Json.canonical(written).equals(Json.canonical(document))) {
          fails(what + ": not the same");
        }
      } catch (JsonException e) {
        fails(what + ": " + e.getMessage());
      }
    }
  }

  private static void forEachObject(boolean full, Rule rule) {
    WholeApi api = WholeApi.orSkip();
    List<String> failures = new ArrayList<>();
    Set<String> defaulted = defaulted(api.document().schemas());
    int objects = 0;
    for (String schema : objects(api)) {
      long seed = schema.hashCode();
      Random random = new Random(seed);
      RandomDocuments documents = new RandomDocuments(api, random, full);
      ObjectNode document = documents.next(schema);
      List<String> own = new ArrayList<>();
      rule.check(
          new Case(api, schema, api.codec(schema), document, documents, random, defaulted, own));
      own.stream().limit(1).map(text -> text + " (seed " + seed + ")").forEach(failures::add);
      objects++;
    }

    assertThat(objects).isGreaterThan(1_600);
    assertThat(failures).isEmpty();
  }

  private static Set<String> objects(WholeApi api) {
    Set<String> objects = new TreeSet<>();
    api.imported()
        .report()
        .types()
        .forEach(
            (schema, type) -> {
              boolean isNamed = type.equals(Imported.PACKAGE + "." + schema);
              if (isNamed
                  && api.compiled().type(type).isInterface()
                  && api.document().schemas().has(schema)) {
                objects.add(schema);
              }
            });
    return objects;
  }

  /** The names of the properties that have a default value. */
  private static Set<String> defaulted(JsonNode schemas) {
    Set<String> names = new TreeSet<>();
    for (JsonNode schema : schemas) {
      schema
          .path("properties")
          .properties()
          .forEach(
              property -> {
                if (hasDefault(property.getValue(), schemas)) {
                  names.add(property.getKey());
                }
              });
    }
    return names;
  }

  private static boolean hasDefault(JsonNode schema, JsonNode schemas) {
    String reference = schema.path("$ref").asString("");
    return schema.has("default")
        || schema.path("allOf").valueStream().anyMatch(part -> hasDefault(part, schemas))
        || (!reference.isEmpty()
            && hasDefault(
                schemas.required(reference.substring(reference.lastIndexOf('/') + 1)), schemas));
  }

  /** A default value is written where the document had none, or null. */
  private static void removeDefaults(JsonNode written, JsonNode document, Set<String> defaulted) {
    if (written instanceof ObjectNode object && document instanceof ObjectNode original) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (defaulted.contains(name) && !original.has(name)) {
          object.remove(name);
        } else if (defaulted.contains(name) && original.path(name).isNull()) {
          object.putNull(name);
        } else {
          removeDefaults(object.path(name), original.path(name), defaulted);
        }
      }
    } else if (written.isArray()) {
      for (int i = 0; i < written.size(); i++) {
        removeDefaults(written.get(i), document.path(i), defaulted);
      }
    }
  }

  @Test
  void aFullDocumentComesBack() {
    forEachObject(true, one -> one.assertSurvives("full"));
  }

  @Test
  void documentsWithSomeOfTheOptionalPropertiesComeBack() {
    forEachObject(
        false,
        one -> {
          one.assertSurvives("first");
          for (int i = 0; i < 5; i++) {
            one.with(one.documents().next(one.schema())).assertSurvives("document " + i);
          }
        });
  }

  @Test
  void anyMemberMayBeAbsent() {
    forEachObject(
        true,
        one -> {
          for (RandomDocuments.Member member : some(one)) {
            JsonNode value = member.object().remove(member.name());
            one.assertSurvives("without " + member.path());
            member.object().set(member.name(), value);
          }
        });
  }

  @Test
  void anyMemberMayBeNull() {
    forEachObject(
        true,
        one -> {
          for (RandomDocuments.Member member : some(one)) {
            JsonNode value = member.object().get(member.name());
            member.object().putNull(member.name());
            one.assertSurvives("null at " + member.path());
            member.object().set(member.name(), value);
          }
        });
  }

  @Test
  void valuesAreEqualAndComeThroughTheirBuilders() {
    forEachObject(
        true,
        one -> {
          byte[] json = Json.bytes(one.document());
          Object value = one.codec().read(json);
          Object copy = copy(one, value);
          boolean same =
              value.equals(one.codec().read(json))
                  && value.equals(copy)
                  && value.hashCode() == copy.hashCode()
                  && one.codec().writeString(copy).equals(one.codec().writeString(value));
          if (!same) {
            one.fails("its copy is another");
          }
        });
  }

  private static Object copy(Case one, Object value) {
    String name = one.api().type(one.schema());
    try {
      Class<?> builder = one.api().compiled().type(name + "Builder");
      Class<?> type = one.api().compiled().type(name);
      Object from = builder.getMethod("from", type).invoke(null, value);
      // What the document has not, a builder would ask for: a copy of a full one has all.
      return builder.getMethod("build").invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  @Test
  void noSecretIsPrinted() {
    WholeApi api = WholeApi.orSkip();
    List<String> printed = new ArrayList<>();
    int secrets = 0;
    for (String schema : objects(api)) {
      String type = api.type(schema).substring(Imported.PACKAGE.length() + 1);
      for (String accessor : api.imported().accessors(type)) {
        if (accessor.contains("@Sensitive") && accessor.contains("String")) {
          String name = jsonName(accessor);
          String value = accessor.contains("List<String>") ? "[\"s3cr3t\"]" : "\"s3cr3t\"";
          String json = "{\"" + name + "\":" + value + "}";
          String text = api.codec(schema).read(json).toString();
          secrets++;
          if (text.contains("s3cr3t") || !text.contains("[redacted]")) {
            printed.add(schema + "." + name);
          }
        }
      }
    }

    assertThat(secrets).isGreaterThan(200);
    assertThat(printed).isEmpty();
  }

  private static String jsonName(String accessor) {
    Matcher named = Pattern.compile("@JsonName\\(\"(.*?)\"\\)").matcher(accessor);
    return named.find()
        ? named.group(1)
        : SnakeCase.of(accessor.replaceAll(".* (\\w+)\\(\\);", "$1"));
  }

  @Test
  void aValueOfAWrongTypeIsRejectedWithItsPath() {
    forEachObject(
        true,
        one -> {
          for (RandomDocuments.Member member : some(one)) {
            if (member.wrong().isMissingNode()) {
              continue;
            }
            JsonNode right = member.object().get(member.name());
            member.object().set(member.name(), member.wrong());
            try {
              one.codec().read(Json.bytes(one.document()));
              one.fails(member.path() + " may be " + member.wrong());
            } catch (JsonException e) {
              if (!e.path().equals(member.path())) {
                one.fails(member.path() + " is reported as " + e.path());
              }
            }
            member.object().set(member.name(), right);
          }
        });
  }

  private static List<RandomDocuments.Member> some(Case one) {
    List<RandomDocuments.Member> members = new ArrayList<>(one.documents().members());
    while (members.size() > MAX_CHANGES) {
      members.remove(one.random().nextInt(members.size()));
    }
    return members;
  }
}
