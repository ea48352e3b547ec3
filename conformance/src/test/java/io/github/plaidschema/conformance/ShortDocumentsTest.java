package io.github.plaidschema.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.conformance.TinyTargets.Target;
import io.github.plaidschema.conformance.oracle.Json;
import io.github.plaidschema.conformance.oracle.StrictJackson;
import io.github.plaidschema.conformance.tiny.Pair;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every short beginning of a document, with every token behind it: generated readers accept what
 * Jackson accepts and the types allow, and reject all else where it stops being JSON.
 */
class ShortDocumentsTest {

  private static final List<String> TOKENS =
      List.of(
          "{", "}", "[", "]", ":", ",", "\"a\"", "\"z\"", "\"\\u0061\"", "1", "\"s\"", "null", " ");

  /** What stands in turn where a document has a space: white space, and what only looks like it. */
  private static final List<String> SPACES =
      List.of("\n", "  ", "\r\n\t", "\n         ", " \n ", "\u000b", "\u00a0", "\u2028", " \u0000");

  /** Of the documents with a space, one in so many is read with another one as well. */
  private static final int SELDOM = 4;

  /** What a reader might take for granted between a beginning and the token behind it. */
  private static final List<String> FORGOTTEN = List.of(",", ":", "null", "\"y\"", "}", "]");

  /** How many tokens a beginning has, at the start of a document and within one. */
  private static final int LONGEST = 6;

  private static final int LONGEST_WITHIN = 5;

  private static final int MOST_REPORTED = 5;

  private final Map<Target, Set<String>> disagreements = new LinkedHashMap<>();
  private long documents;

  @Test
  void readersAcceptExactlyTheDocumentsThatTheyShould() {
    for (Target target : TinyTargets.all()) {
      Grammar start = Grammar.behind(target.before());
      int longest = target.before().isEmpty() ? LONGEST : LONGEST_WITHIN;
      extend(target, start, target.before(), "", longest);
    }

    assertThat(disagreements).as("of %d documents", documents).isEmpty();
    assertThat(documents).isGreaterThan(1_000_000);
  }

  private void extend(Target target, Grammar state, String beginning, String latest, int more) {
    for (String token : TOKENS) {
      if (token.equals(" ") && latest.equals(" ")) {
        continue;
      }
      Grammar next = state.after(token);
      String text = beginning + token;
      whole(target, text);
      if (next == null) {
        if (!isOneToken(latest, token)) {
          part(target, text);
        }
        complete(target, state, beginning, token);
      } else {
        if (!next.completion().isEmpty()) {
          whole(target, text + next.completion());
        }
        if (more > 1) {
          extend(target, next, text, token, more - 1);
        }
      }
    }
  }

  /** Whether two tokens without a space between them look like another one: 11, 1null. */
  private static boolean isOneToken(String token, String following) {
    return !token.isEmpty()
        && Character.isLetterOrDigit(token.charAt(0))
        && Character.isLetterOrDigit(following.charAt(0));
  }

  /** Documents that a reader accepts which overlooks that a token must not come. */
  private void complete(Target target, Grammar state, String beginning, String token) {
    Set<String> completions = new LinkedHashSet<>();
    completions.add(state.completion());
    for (String forgotten : FORGOTTEN) {
      Grammar between = state.after(forgotten);
      Grammar behind = between == null ? null : between.after(token);
      if (behind != null) {
        completions.add(behind.completion());
      }
    }
    completions.remove("");
    for (String completion : completions) {
      whole(target, beginning + token + completion);
    }
  }

  /** A beginning that cannot become a document is rejected for what it has. */
  private void part(Target target, String beginning) {
    documents++;
    byte[] bytes = beginning.getBytes(StandardCharsets.UTF_8);
    try {
      target.codec().read(bytes);
      disagree(target, beginning, "is accepted");
    } catch (JsonException rejected) {
      if (rejected.offset() >= bytes.length) {
        disagree(target, beginning, "might go on, says the reader");
      }
    }
  }

  private void whole(Target target, String document) {
    wholeAsItIs(target, document);
    if (document.indexOf(' ') >= 0 && documents % SELDOM == 0) {
      String space = SPACES.get((int) (documents / SELDOM % SPACES.size()));
      wholeAsItIs(target, document.replace(" ", space));
    }
  }

  private void wholeAsItIs(Target target, String document) {
    documents++;
    Json json = StrictJackson.read(document);
    boolean accepted = json != null && target.shape().accepts(json);
    compare(target, target.codec(), document, accepted ? json : null);
  }

  private <T> void compare(
      Target target, JsonCodec<T> codec, String document, @Nullable Json json) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    boolean conforms = json != null && target.shape().conforms(json);
    List<JsonViolation> violations = codec.check(bytes);
    boolean isKnown = conforms && json != null && target.shape().isKnown(json);
    if (violations.isEmpty() != isKnown) {
      disagree(target, document, "has violations: " + violations.size());
    }
    if (isAccepted(codec.strict(), bytes) != conforms) {
      disagree(target, document, "is strictly accepted: " + !conforms);
    }
    T value;
    try {
      value = codec.read(bytes);
    } catch (JsonException rejected) {
      if (json != null) {
        disagree(target, document, "is rejected");
      }
      return;
    }
    if (json == null) {
      disagree(target, document, "is accepted");
      return;
    }
    if (!target.shape().agrees(json, value)) {
      disagree(target, document, "has other values");
    }
    if (!(value instanceof Pair)) {
      Json written = StrictJackson.read(codec.writeBytes(value));
      if (!Objects.equals(written, target.shape().written(json))) {
        disagree(target, document, "is written as another");
      }
    }
  }

  private static boolean isAccepted(JsonCodec<?> codec, byte[] document) {
    try {
      codec.read(document);
      return true;
    } catch (JsonException rejected) {
      return false;
    }
  }

  private void disagree(Target target, String document, String how) {
    Set<String> known = disagreements.computeIfAbsent(target, any -> new LinkedHashSet<>());
    if (known.size() < MOST_REPORTED) {
      known.add(document + " " + how);
    }
  }
}
