package io.github.plaidschema.benchmarks.check;

import io.github.plaidschema.benchmarks.contender.Binding;
import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Corpus;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proves that a contender does the work that is measured: each document, read into models and
 * written back, has the content of the family's document in schema order. Ignored are the order of
 * properties, the spelling of numbers and of times, properties that no model has, and nulls, for a
 * library that leaves them out by design, or writes them for what is absent.
 */
public final class ContentCheck {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Corpus corpus;

  /** A check over the documents of this corpus. */
  public ContentCheck(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Reads and writes the first documents of these families and forms, at most so many of each.
   *
   * @throws IllegalStateException if the content of one changes; it says where
   */
  public void verify(Contender contender, Set<Family> families, Set<Form> forms, int most)
      throws IOException {
    for (Family family : families) {
      Content content =
          new Content(
              contender.leavesNullsOut() || (family.hasGaps() && !contender.tellsNullFromAbsent()));
      Binding binding = contender.bind(family);
      Map<Form, byte[][]> documents = new EnumMap<>(Form.class);
      for (Form form : forms) {
        documents.put(form, corpus.load(family, form));
      }
      byte[][] inSchemaOrder = corpus.load(family, Form.SCHEMA);
      for (int i = 0; i < Math.min(most, inSchemaOrder.length); i++) {
        JsonNode expected = MAPPER.readTree(inSchemaOrder[i]);
        for (Map.Entry<Form, byte[][]> form : documents.entrySet()) {
          byte[] written = binding.write(binding.read(form.getValue()[i]));
          String difference = content.difference(expected, MAPPER.readTree(written));
          if (!difference.isEmpty()) {
            throw new IllegalStateException(
                "%s changes document %d of %s, %s: %s"
                    .formatted(
                        contender.title(), i, family.title(), form.getKey().title(), difference));
          }
        }
      }
    }
  }
}
