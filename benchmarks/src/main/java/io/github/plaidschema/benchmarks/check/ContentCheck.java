package io.github.plaidschema.benchmarks.check;

import io.github.plaidschema.benchmarks.contender.Binding;
import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Corpus;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import java.io.IOException;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proves that a contender does the work that is measured: each document, read into models and
 * written back, has the content of the family's document in schema order. Ignored are the order of
 * properties, the spelling of numbers and of times, properties that no model has, and, for a
 * library that leaves them out by design, nulls.
 */
public final class ContentCheck {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Corpus corpus;

  /** A check over the documents of this corpus. */
  public ContentCheck(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Reads and writes every document of these families and forms.
   *
   * @throws IllegalStateException if the content of one changes; it says where
   */
  public void verify(Contender contender, Set<Family> families, Set<Form> forms)
      throws IOException {
    for (Family family : families) {
      Binding binding = contender.bind(family);
      byte[][] expected = corpus.load(family, Form.SCHEMA);
      Content content = new Content(contender.leavesNullsOut());
      for (Form form : forms) {
        byte[][] documents = corpus.load(family, form);
        for (int i = 0; i < documents.length; i++) {
          JsonNode written = MAPPER.readTree(binding.write(binding.read(documents[i])));
          String difference = content.difference(MAPPER.readTree(expected[i]), written);
          if (!difference.isEmpty()) {
            throw new IllegalStateException(
                "%s changes document %d of %s, %s: %s"
                    .formatted(contender.title(), i, family.title(), form, difference));
          }
        }
      }
    }
  }
}
