package io.github.plaidschema.comparison.probe;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A library, as the probes ask it. */
public interface Peer {
  /** The head of its column. */
  String name();

  /** The packages of it and of what it generates. */
  List<String> packages();

  /** The document for a sample; empty if it has no JSON, or no type to read the sample as. */
  Optional<Document> document(Sample sample);

  /** Reads a document as the library's documentation says. */
  Object read(Document document) throws Exception;

  /** Reads a document with what the library offers against repeated properties. */
  default Object readRejectingRepeats(Document document) throws Exception {
    return read(document);
  }

  /** Writes what {@link #read} has returned. */
  String write(Object value) throws Exception;

  /**
   * The names of what {@link Sample#INCOMPLETE} and an empty builder lack, as messages spell it.
   */
  List<String> missingNames();

  /** Touches a required value of what {@link Sample#INCOMPLETE} was read as. */
  Object touchMissing(Object value);

  /** All that the library finds wrong with {@link Sample#INCOMPLETE}; empty if it does not look. */
  String violations(Document incomplete) throws Exception;

  /**
   * What a value shows that holds {@link Sample#SECRET_VALUE}; empty if the type, and so its {@code
   * toString}, is the user's own.
   */
  default Optional<String> shownSecret() throws Exception {
    Optional<Document> document = document(Sample.SECRET);
    return document.isEmpty() ? Optional.empty() : Optional.of(read(document.get()).toString());
  }

  /** The classes that it has generated; needed only where it has no JSON. */
  default List<Class<?>> generated() {
    return List.of();
  }

  /** A value that was built with a list; empty if the library builds no values. */
  Optional<Copy> copy();

  /** Builds a value without anything required; empty if the library builds no values. */
  Optional<Supplier<Object>> buildWithoutAnything();

  /** Whether the types of the builder let no caller build before the required values are there. */
  default boolean buildsOnlyWhatIsComplete() {
    return false;
  }

  /** A wrong type of a user; empty if users write no types for the library to read as JSON. */
  default Optional<Mistake> mistake() {
    return Optional.empty();
  }
}
