package io.github.plaidschema.benchmarks.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A folder of documents, made once and read by every JVM that measures: each contender meets the
 * same bytes, and none spends its warm-up on making them.
 */
public final class Corpus {
  private final Path folder;

  /** The corpus in this folder. */
  public Corpus(Path folder) {
    this.folder = folder;
  }

  /** Draws all documents of these families and forms. */
  public void make(Set<Family> families, Set<Form> forms, long seed) throws IOException {
    Files.createDirectories(folder);
    for (Family family : families) {
      byte[][][] documents = new byte[forms.size()][family.documents()][];
      for (int number = 0; number < family.documents(); number++) {
        JsonNode content = Documents.content(family, seed, number);
        int slot = 0;
        for (Form form : forms) {
          documents[slot++][number] =
              form.render(content, family.sender(), new Random(seed + number));
        }
      }
      int slot = 0;
      for (Form form : forms) {
        write(file(family, form), documents[slot++]);
      }
    }
  }

  /** The documents of a family in one form; those of the same index have the same content. */
  public byte[][] load(Family family, Form form) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(file(family, form)), 1 << 16))) {
      byte[][] documents = new byte[in.readInt()][];
      for (int i = 0; i < documents.length; i++) {
        documents[i] = new byte[in.readInt()];
        in.readFully(documents[i]);
      }
      return documents;
    }
  }

  private static void write(Path file, byte[][] documents) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(documents.length);
      for (byte[] document : documents) {
        out.writeInt(document.length);
        out.write(document);
      }
    }
  }

  private Path file(Family family, Form form) {
    return folder.resolve((family + "-" + form).toLowerCase(Locale.ROOT));
  }
}
