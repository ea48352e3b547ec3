package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.compare.Shrinker;
import io.github.plaidschema.testing.describe.GenerationException;
import io.github.plaidschema.testing.describe.TypeDescription;
import io.github.plaidschema.testing.generate.DocumentGenerator;
import io.github.plaidschema.testing.generate.Fullness;
import io.github.plaidschema.testing.subject.BrokenTypeException;
import io.github.plaidschema.testing.subject.GeneratedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The examination of one promise of one type: its documents, and what was found. */
public final class Examination {
  private final TypeDescription type;
  private final GeneratedTypes types;
  private final DocumentGenerator generator;
  private final int documents;
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();

  /**
   * @param documents how many random documents there are to be
   */
  public Examination(
      TypeDescription type, GeneratedTypes types, DocumentGenerator generator, int documents) {
    this.type = type;
    this.types = types;
    this.generator = generator;
    this.documents = documents;
  }

  /** What is not as promised. */
  public List<Breach> of(PromiseCheck promise) {
    try {
      promise.check(this);
    } catch (GenerationException | BrokenTypeException obstacle) {
      report(type.displayName(), String.valueOf(obstacle.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError unexpected) {
      report(type.displayName(), "cannot be examined: " + unexpected);
    }
    return List.copyOf(breaches);
  }

  TypeDescription type() {
    return type;
  }

  GeneratedTypes types() {
    return types;
  }

  DocumentGenerator generator() {
    return generator;
  }

  /** A document with everything that the type has. */
  JsonValue fullDocument() {
    return generator.document(type, Fullness.FULL);
  }

  /** Documents with much, little and everything. */
  List<JsonValue> randomDocuments() {
    List<JsonValue> random = new ArrayList<>();
    random.add(fullDocument());
    while (random.size() < documents) {
      random.add(generator.document(type, Fullness.MIXED));
    }
    return random;
  }

  /** Notes what breaks a rule, each flaw with the smallest document that has it. */
  void check(JsonValue document, DocumentRule rule) {
    for (Flaw flaw : flawsIn(document, rule)) {
      if (flaws.stream().noneMatch(flaw::isLike)) {
        flaws.add(flaw);
        JsonValue smallest =
            Shrinker.smallest(document, smaller -> find(flaw, smaller, rule).isPresent());
        String words = find(flaw, smallest, rule).orElse(flaw).words();
        breaches.add(new Breach(flaw.place(), words, Optional.of(smallest)));
      }
    }
  }

  private Optional<Flaw> find(Flaw flaw, JsonValue document, DocumentRule rule) {
    return flawsIn(document, rule).stream().filter(flaw::isLike).findFirst();
  }

  /**
   * What a type throws that nobody expects is a flaw as well; but that its documents are read is
   * one promise of many.
   */
  private List<Flaw> flawsIn(JsonValue document, DocumentRule rule) {
    try {
      return rule.flaws(document);
    } catch (BrokenTypeException broken) {
      throw broken;
    } catch (JsonException rejected) {
      return List.of();
    } catch (RuntimeException | StackOverflowError | LinkageError unexpected) {
      return List.of(
          new Flaw(
              type.displayName(),
              "throws " + unexpected.getClass().getSimpleName(),
              String.valueOf(unexpected.getMessage())));
    }
  }

  /** Notes what is wrong without a document. */
  void report(String place, String words) {
    breaches.add(new Breach(place, words, Optional.empty()));
  }
}
