package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for each object of Plaid's API, with random documents. */
final class EveryObjectTest {
  private static final int MAX_CHANGES = 25;

  private static final List<JsonNode> OTHERS =
      Stream.of("1.50", "\"no such value\"", "false", "[1,[\"a\"],null]", "{\"a\":[{}],\"b\":null}")
          .map(Json::parse)
          .toList();

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
      List<String> failures) {

    Case with(ObjectNode other) {
      return new Case(api, schema, codec, other, documents, random, failures);
    }

    void fails(String what) {
      failures.add(schema + ": " + what);
    }

    /** Reads and writes it; also what a builder makes of it comes back the same. */
    void assertSurvives(String what) {
      try {
        Object value = codec.read(Json.bytes(document));
        if (!isWrittenBack(value)) {
          fails(what + ": not the same");
          return;
        }
        Object copy = copy(this, value);
        if (!value.equals(copy) || value.hashCode() != copy.hashCode() || !isWrittenBack(copy)) {
          fails(what + ": its copy is another");
        }
      } catch (JsonException e) {
        fails(what + ": " + e.getMessage());
      }
    }

    private boolean isWrittenBack(Object value) {
      JsonNode written = Json.parse(codec.writeBytes(value));
      return Json.canonical(written).equals(Json.canonical(document));
    }
  }

  private static void forEachObject(boolean full, Rule rule) {
    WholeApi api = WholeApi.orSkip();
    List<String> failures = new ArrayList<>();
    int objects = 0;
    for (String schema : objects(api)) {
      long seed = schema.hashCode();
      Random random = new Random(seed);
      RandomDocuments documents = new RandomDocuments(api, random, full);
      ObjectNode document = documents.next(schema);
      List<String> own = new ArrayList<>();
      rule.check(new Case(api, schema, api.codec(schema), document, documents, random, own));
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
          boolean same = value.equals(one.codec().read(json)) && value.equals(copy);
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
  void anyMemberMayBeAnyOtherValue() {
    forEachObject(
        true,
        one -> {
          for (RandomDocuments.Member member : some(one)) {
            JsonNode right = member.object().get(member.name());
            List<JsonNode> others = new ArrayList<>(OTHERS);
            if (!member.wrong().isMissingNode()) {
              others.add(member.wrong());
            }
            JsonNode other = others.get(one.random().nextInt(others.size()));
            member.object().set(member.name(), other);
            one.assertSurvives(other + " at " + member.path());
            assertNamed(one, member, other.equals(member.wrong()));
            member.object().set(member.name(), right);
          }
        });
  }

  /** What does not fit is in the member, and the member itself if its value is of a wrong type. */
  private static void assertNamed(Case one, RandomDocuments.Member member, boolean isWrong) {
    List<String> mismatches =
        one.codec().check(Json.bytes(one.document())).stream()
            .filter(violation -> violation.kind() == JsonViolation.Kind.MISMATCH)
            .map(JsonViolation::path)
            .toList();
    boolean isAt = mismatches.stream().allMatch(path -> path.startsWith(member.path()));
    if (!isAt || (isWrong && !mismatches.equals(List.of(member.path())))) {
      one.fails(member.path() + " is reported as " + mismatches);
    }
  }

  private static List<RandomDocuments.Member> some(Case one) {
    List<RandomDocuments.Member> members = new ArrayList<>(one.documents().members());
    while (members.size() > MAX_CHANGES) {
      members.remove(one.random().nextInt(members.size()));
    }
    return members;
  }
}
