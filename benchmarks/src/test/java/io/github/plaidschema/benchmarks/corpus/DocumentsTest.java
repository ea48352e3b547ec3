package io.github.plaidschema.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents have the statistics of real responses. */
class DocumentsTest {
  private static final long SEED = 7;

  @ParameterizedTest
  @EnumSource
  void no_two_documents_of_a_family_are_the_same(Family family) {
    Set<JsonNode> contents = new HashSet<>();
    for (int i = 0; i < family.documents(); i++) {
      assertThat(contents.add(Documents.content(family, SEED, i))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_seed_gives_the_same_document(Family family) {
    assertThat(Documents.content(family, SEED, 3)).isEqualTo(Documents.content(family, SEED, 3));
    assertThat(Documents.content(family, SEED, 3))
        .isNotEqualTo(Documents.content(family, SEED + 1, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC_TOKEN_EXCHANGE, 100, 200",
    "LINK_TOKEN_GET, 2000, 12000",
    "TRANSACTIONS_GET, 3000, 10000",
    "TRANSACTIONS_GET_500, 600000, 1200000",
    "INVESTMENTS_HOLDINGS_GET, 7000, 20000",
    "AUTH_GET, 1500, 8000",
    "BASE_REPORT_GET, 15000, 80000"
  })
  void the_mean_size_is_that_of_real_responses(Family family, int least, int most) {
    assertThat(new Sample(family).bytes / (double) Sample.documents(family))
        .isBetween((double) least, (double) most);
  }

  /** But for one that has three ids and nothing else. */
  @ParameterizedTest
  @EnumSource(names = "PUBLIC_TOKEN_EXCHANGE", mode = EnumSource.Mode.EXCLUDE)
  void strings_nulls_and_names_are_as_frequent_and_long_as_in_real_responses(Family family) {
    Sample sample = new Sample(family);
    assertThat(sample.stringLengths / (double) sample.strings).isBetween(13.0, 22.0);
    assertThat(sample.nulls / (double) sample.members).isBetween(0.05, 0.38);
    assertThat(sample.nameBytes / (double) sample.bytes).isBetween(0.40, 0.65);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void every_form_but_one_says_the_same(Form form) {
    ObjectNode content = Documents.content(Family.AUTH_GET, SEED, 1);
    JsonNode read = JsonMapper.shared().readTree(form.render(content, new Random(SEED)));
    if (form == Form.UNKNOWN) {
      assertThat(read).isNotEqualTo(content);
    } else {
      assertThat(read).isEqualTo(content);
    }
  }

  /** Counts over some compact documents of a family. */
  private static final class Sample {
    long bytes;
    long nameBytes;
    long members;
    long nulls;
    long strings;
    long stringLengths;

    Sample(Family family) {
      for (int i = 0; i < documents(family); i++) {
        JsonNode content = Documents.content(family, SEED, i);
        bytes += Form.SCHEMA.render(content, new Random(SEED)).length;
        count(content);
      }
    }

    static int documents(Family family) {
      return Math.min(family.documents(), 200);
    }

    private void count(JsonNode node) {
      if (node instanceof ObjectNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
          members++;
          // Two quotes, a colon, a comma.
          nameBytes += member.getKey().getBytes(StandardCharsets.UTF_8).length + 4;
          nulls += member.getValue().isNull() ? 1 : 0;
        }
      }
      if (node.isString()) {
        strings++;
        stringLengths += node.stringValue().length();
      }
      node.forEach(this::count);
    }
  }
}
