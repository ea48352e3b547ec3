package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A reader guesses which field comes next and reads eight bytes at once where it can. However a
 * document is spelled and wherever it stands, the outcome is the same as without that.
 */
class FastAndSlowPathsTest {

  private static final String[] AROUND = {"]}\"0,:", "0123456789", "        ", "\\\"", "\uFFFF"};

  /** What came of reading: a value, or what its exception says. */
  private record Outcome(
      @Nullable Object value, @Nullable String message, List<JsonViolation> violations) {}

  private static Outcome read(JsonCodec<?> codec, byte[] json, int offset, int length) {
    try {
      return new Outcome(codec.read(json, offset, length), null, List.of());
    } catch (JsonException rejected) {
      return new Outcome(null, rejected.getMessage(), rejected.violations());
    } catch (RuntimeException other) {
      throw new AssertionError(new String(json, offset, length, UTF_8), other);
    }
  }

  private static Outcome read(JsonCodec<?> codec, byte[] json) {
    return read(codec, json, 0, json.length);
  }

  /**
   * Reads a document as a whole array, and within arrays that begin 0 to 15 bytes before it and end
   * 0 to 16 bytes behind it.
   */
  private static void assertSameEverywhere(
      JsonCodec<?> codec, byte[] json, Outcome expected, String description) {
    assertThat(read(codec, json)).as(description).isEqualTo(expected);
    for (int before = 0; before < 16; before++) {
      for (int behind = 0; behind <= 16; behind++) {
        byte[] around = AROUND[(before + behind) % AROUND.length].getBytes(UTF_8);
        byte[] bytes = new byte[before + json.length + behind];
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = around[i % around.length];
        }
        System.arraycopy(json, 0, bytes, before, json.length);
        assertThat(read(codec, bytes, before, json.length))
            .as("%s, %s bytes before, %s behind", description, before, behind)
            .isEqualTo(expected);
      }
    }
  }

  private static Map<String, String> spellings(LedgerDocument document, SplittableRandom random) {
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put("compact", document.compact());
    spellings.put("shuffled", document.shuffled(random));
    spellings.put("escaped", document.escaped());
    for (int places : new int[] {1, 4}) {
      String compact = document.compact();
      String shuffled = document.shuffled(random);
      String escaped = document.escaped();
      String spaced = "spaced in one of " + places;
      spellings.put(spaced, LedgerDocument.spaced(compact, places, random));
      spellings.put(spaced + ", shuffled", LedgerDocument.spaced(shuffled, places, random));
      spellings.put(spaced + ", escaped", LedgerDocument.spaced(escaped, places, random));
    }
    return spellings;
  }

  @Test
  void aDocumentIsTheSameValueHoweverItIsSpelledAndWhereverItStands() {
    JsonCodec<Ledger> experienced = Ledger.newCodec();
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      LedgerDocument document = LedgerDocument.random(random, 2);
      Outcome expected = read(Ledger.newCodec(), document.compact().getBytes(UTF_8));
      assertThat(expected.message()).as("seed %s", seed).isNull();
      for (Map.Entry<String, String> spelling : spellings(document, random).entrySet()) {
        String description = "seed " + seed + ", " + spelling.getKey();
        byte[] json = spelling.getValue().getBytes(UTF_8);
        Outcome first = read(Ledger.newCodec(), json);
        assertThat(first.value()).as(description).isEqualTo(expected.value());
        assertSameEverywhere(experienced, json, first, description);
      }
    }
  }

  @Test
  void aBrokenDocumentIsRejectedAlikeWhereverItStandsAndWhateverWasReadBefore() {
    JsonCodec<Ledger> experienced = Ledger.newCodec();
    int rejected = 0;
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      LedgerDocument document = LedgerDocument.random(random, 1);
      byte[] good = document.compact().getBytes(UTF_8);
      read(experienced, good);
      byte[] broken = RandomJson.mutate(good, random);
      Outcome expected = read(Ledger.newCodec(), broken);
      rejected += expected.message() != null ? 1 : 0;
      assertSameEverywhere(experienced, broken, expected, "seed " + seed);
    }
    assertThat(rejected).isGreaterThan(150);
  }

  @Test
  void aWrongValueIsRejectedWithItsPathHoweverTheDocumentIsSpelled() {
    JsonCodec<Ledger> experienced = Ledger.newCodec().rejecting(JsonViolation.Kind.MISMATCH);
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int wrong = random.nextInt(Ledger.SCALARS.size() - 1);
      String name = Ledger.SCALARS.get(wrong).name();
      LedgerDocument document = withWrongValue(LedgerDocument.random(random, 1), name);
      for (Map.Entry<String, String> spelling : spellings(document, random).entrySet()) {
        String description = "seed " + seed + ", " + spelling.getKey();
        byte[] json = spelling.getValue().getBytes(UTF_8);
        Outcome outcome = read(experienced, json);
        JsonCodec<Ledger> fresh = Ledger.newCodec().rejecting(JsonViolation.Kind.MISMATCH);
        assertThat(outcome).as(description).isEqualTo(read(fresh, json));
        JsonViolation violation = outcome.violations().get(0);
        assertThat(violation.path()).as(description).isEqualTo("$." + name);
        assertThat(json[violation.offset()]).as(description).isEqualTo((byte) '[');
        assertThat(violation.message()).as(description).endsWith(", found an array");
      }
    }
  }

  /** The scalars of a document, of which one has an array for its value. */
  private static LedgerDocument withWrongValue(LedgerDocument document, String name) {
    List<LedgerDocument.Member> members =
        new ArrayList<>(
            document.members().stream()
                .filter(member -> member.objects().isEmpty())
                .filter(member -> !member.name().equals(name))
                .toList());
    members.add(members.size() / 2, new LedgerDocument.Member(name, "[\"x\"]", false, List.of()));
    return new LedgerDocument(members);
  }

  @Test
  void aNameThatDiffersInOneByteIsAnUnknownPropertyAndNeverTheField() {
    for (int field = 0; field < Ledger.SCALARS.size() - 1; field++) {
      String name = Ledger.SCALARS.get(field).name();
      String value = Ledger.SCALARS.get(field).texts().get(0);
      JsonCodec<Ledger> experienced = Ledger.newCodec();
      String learnt = "{\"parent\":null,\"%s\":%s,\"x\":0}";
      for (int round = 0; round < 2; round++) {
        Ledger known = experienced.read(learnt.formatted(name, value));
        assertThat(known.fields()).containsOnlyKeys("parent", name);
      }
      for (int place = 0; place < name.length(); place++) {
        for (String other : List.of("", "X", "_", "\u007f", name.charAt(place) + "x")) {
          String changed = name.substring(0, place) + other + name.substring(place + 1);
          if (!changed.equals(name)) {
            byte[] json = learnt.formatted(changed, value).getBytes(UTF_8);
            Outcome outcome = read(Ledger.newCodec(), json);
            assertThat(outcome.value())
                .isInstanceOfSatisfying(
                    Ledger.class,
                    ledger -> {
                      assertThat(ledger.fields()).containsOnlyKeys("parent");
                      assertThat(ledger.additional()).containsOnlyKeys(changed, "x");
                    });
            assertSameEverywhere(experienced, json, outcome, changed);
          }
        }
      }
    }
  }

  @Test
  void aValueThatIsCutOffAnywhereIsJudgedByWhatIsThereAlone() {
    for (Ledger.Field field : Ledger.SCALARS) {
      JsonCodec<Object> bare = JsonReaderTest.reading(field.reading());
      for (String text : field.texts()) {
        byte[] value = text.getBytes(UTF_8);
        for (int length = 0; length < value.length; length++) {
          byte[] prefix = Arrays.copyOf(value, length);
          Outcome expected = read(bare, prefix);
          String description = field.name() + ": " + new String(prefix, UTF_8);
          boolean isNumber = Character.isDigit(text.charAt(text.length() - 1));
          assertThat(expected.message() == null && !isNumber).as(description).isFalse();
          assertThat(read(bare, value, 0, length)).as(description).isEqualTo(expected);
          assertSameEverywhere(bare, prefix, expected, description);
        }
      }
    }
  }

  @Test
  void anObjectThatIsCutOffAnywhereIsRejectedAndNothingBehindDecides() {
    JsonCodec<Ledger> experienced = Ledger.newCodec();
    for (int seed = 0; seed < 4; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      LedgerDocument document = LedgerDocument.random(random, 1);
      for (Map.Entry<String, String> spelling : spellings(document, random).entrySet()) {
        byte[] json = spelling.getValue().getBytes(UTF_8);
        int whole = spelling.getValue().stripTrailing().getBytes(UTF_8).length;
        for (int length = 0; length < whole; length++) {
          byte[] prefix = Arrays.copyOf(json, length);
          Outcome expected = read(Ledger.newCodec(), prefix);
          String description = "seed %s, %s, %s bytes".formatted(seed, spelling.getKey(), length);
          assertThat(expected.message()).as(description).isNotNull();
          assertThat(read(experienced, json, 0, length)).as(description).isEqualTo(expected);
          assertThat(read(experienced, prefix)).as(description).isEqualTo(expected);
        }
      }
    }
  }
}
