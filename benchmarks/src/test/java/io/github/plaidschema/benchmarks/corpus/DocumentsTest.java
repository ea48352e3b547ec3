package io.github.plaidschema.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  /** But for one that has three ids and nothing else, and for one with figures of its own. */
  @ParameterizedTest
  @EnumSource(
      names = {"PUBLIC_TOKEN_EXCHANGE", "TRANSACTIONS_GET_SANDBOX"},
      mode = EnumSource.Mode.EXCLUDE)
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
    JsonNode read =
        JsonMapper.shared().readTree(form.render(content, Sender.FAITHFUL, new Random(SEED)));
    if (form == Form.UNKNOWN) {
      assertThat(read).isNotEqualTo(content);
    } else {
      assertThat(read).isEqualTo(content);
    }
  }

  @Test
  void the_sandbox_has_the_figures_of_its_recorded_responses() {
    Family family = Family.TRANSACTIONS_GET_SANDBOX;
    long[] sizes =
        IntStream.range(0, family.documents())
            .mapToObj(i -> Documents.content(family, SEED, i))
            .mapToLong(
                content -> Form.SCHEMA.render(content, family.sender(), new Random(SEED)).length)
            .sorted()
            .toArray();
    assertThat(sizes[sizes.length / 2]).isBetween(100L, 240L);
    assertThat(sizes[sizes.length * 3 / 4]).isBetween(500L, 800L);
    assertThat(sizes[sizes.length * 9 / 10]).isBetween(6_000L, 11_000L);
    assertThat(sizes[sizes.length * 99 / 100]).isBetween(90_000L, 140_000L);

    Sample sample = new Sample(family);
    assertThat(sample.nulls / (double) sample.members).isBetween(0.45, 0.55);
    assertThat(sample.unknown / (double) sample.members).isBetween(1 / 900.0, 1 / 480.0);
    assertThat(sample.repeated / (double) sample.longer).isBetween(0.49, 0.59);
  }

  /** Counts over some documents of a family. */
  private static final class Sample {
    long bytes;
    long nameBytes;
    long members;
    long nulls;
    long strings;
    long stringLengths;
    long unknown;
    long longer;
    long repeated;

    Sample(Family family) {
      for (int i = 0; i < documents(family); i++) {
        JsonNode content = Documents.content(family, SEED, i);
        bytes += Form.SCHEMA.render(content, family.sender(), new Random(SEED)).length;
        count(content, new HashSet<>());
      }
    }

    static int documents(Family family) {
      return Math.min(family.documents(), 200);
    }

    private void count(JsonNode node, Set<String> before) {
      if (node instanceof ObjectNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
          members++;
          unknown += Form.isUnknown(member.getKey()) ? 1 : 0;
          // Two quotes, a colon, a comma.
          nameBytes += member.getKey().getBytes(StandardCharsets.UTF_8).length + 4;
          nulls += member.getValue().isNull() ? 1 : 0;
        }
      }
      if (node.isString()) {
        strings++;
        stringLengths += node.stringValue().length();
        if (node.stringValue().length() > 8) {
          longer++;
          repeated += before.add(node.stringValue()) ? 0 : 1;
        }
      }
      node.forEach(child -> count(child, before));
    }
  }
}
