package io.github.plaidschema.benchmarks.contender;

import io.github.plaidschema.benchmarks.corpus.Family;

/** A JSON library, set up once, as its documentation advises for speed. */
interface Library {

  /** What reads and writes the documents of a family. */
  Binding bind(Family family);
}
