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

  static Support unknownProperties(Peer peer) {
    return all(peer, Sample.UNKNOWN_PROPERTY, Sample.UNKNOWN_PROPERTY_WITH_NULL);
  }

  static Support nulls(Peer peer) {
    Support both = all(peer, Sample.EXPLICIT_NULL, Sample.ABSENT);
    return both == Support.PARTLY ? Support.NO : both;
  }

  static Support enums(Peer peer) {
    return all(peer, Sample.UNKNOWN_ENUM, Sample.UNKNOWN_ENUM_IN_LIST);
  }

  static Support enumKeys(Peer peer) {
    return all(peer, Sample.UNKNOWN_ENUM_AS_KEY);
  }

  static Support decimals(Peer peer) {
    return all(peer, Sample.DECIMAL);
  }

  static Support mistyped(Peer peer) {
    return all(peer, Sample.MISTYPED);
  }

  private static Support all(Peer peer, Sample... samples) {
    var documents = Stream.of(samples).map(peer::document).flatMap(Optional::stream).toList();
    if (documents.isEmpty()) {
      return Support.NOT_ASKED;
    }
    return Support.of(
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
