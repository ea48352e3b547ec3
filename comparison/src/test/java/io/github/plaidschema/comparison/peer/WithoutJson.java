package io.github.plaidschema.comparison.peer;

import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.List;
import java.util.Optional;

/** A library that makes values and leaves JSON to others. */
abstract class WithoutJson implements Peer {
  @Override
  public List<String> packages() {
    return List.of();
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return Optional.empty();
  }

  @Override
  public Object read(Document document) {
    throw new UnsupportedOperationException(name());
  }

  @Override
  public String write(Object value) {
    throw new UnsupportedOperationException(name());
  }

  @Override
  public List<String> missingNames() {
    return Payments.MISSING_NAMES;
  }

  @Override
  public Object touchMissing(Object value) {
    throw new UnsupportedOperationException(name());
  }

  @Override
  public String violations(Document incomplete) {
    throw new UnsupportedOperationException(name());
  }
}
