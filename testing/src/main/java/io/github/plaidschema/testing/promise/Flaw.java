package io.github.plaidschema.testing.promise;

/**
 * What is wrong with a type where it meets a document.
 *
 * @param place the field, such as {@code Account.mask}, or the type
 * @param kind what is wrong, in words that are the same for a smaller document
 * @param detail what exactly, in words that may have values; empty if {@code kind} says it all
 */
record Flaw(String place, String kind, String detail) {

  static Flaw of(String place, String kind) {
    return new Flaw(place, kind, "");
  }

  boolean isLike(Flaw other) {
    return place.equals(other.place) && kind.equals(other.kind);
  }

  String words() {
    return detail.isEmpty() ? kind : kind + ": " + detail;
  }
}
