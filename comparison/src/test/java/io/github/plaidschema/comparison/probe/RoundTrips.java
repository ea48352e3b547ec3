package io.github.plaidschema.comparison.probe;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;

/** What is the same after reading and writing. */
final class RoundTrips {
  private static final JsonMapper REFEREE =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private RoundTrips() {}

  static Answer unknownProperties(Peer peer) {
    return all(peer, Sample.UNKNOWN_PROPERTY, Sample.UNKNOWN_PROPERTY_WITH_NULL);
  }

  static Answer nulls(Peer peer) {
    Answer both = all(peer, Sample.EXPLICIT_NULL, Sample.ABSENT);
    return both == Answer.PARTLY ? Answer.NO : both;
  }

  static Answer enums(Peer peer) {
    return all(peer, Sample.UNKNOWN_ENUM, Sample.UNKNOWN_ENUM_IN_LIST);
  }

  static Answer enumKeys(Peer peer) {
    return all(peer, Sample.UNKNOWN_ENUM_AS_KEY);
  }

  static Answer decimals(Peer peer) {
    return all(peer, Sample.DECIMAL);
  }

  static Answer mistyped(Peer peer) {
    return all(peer, Sample.MISTYPED);
  }

  private static Answer all(Peer peer, Sample... samples) {
    var documents = Stream.of(samples).map(peer::document).flatMap(Optional::stream).toList();
    if (documents.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    return Answer.of(
        documents.stream().filter(document -> survives(peer, document)).count(), documents.size());
  }

  /** Whether it is written as it was read, but for the order of properties. */
  private static boolean survives(Peer peer, Document document) {
    try {
      String written = peer.write(peer.read(document));
      return REFEREE
          .readValue(written, Object.class)
          .equals(REFEREE.readValue(document.json(), Object.class));
    } catch (Exception e) {
      return false;
    }
  }
}
