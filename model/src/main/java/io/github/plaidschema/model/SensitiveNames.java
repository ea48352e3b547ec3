package io.github.plaidschema.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which properties hold secrets: credentials, and numbers of accounts, cards, taxpayers and
 * identity documents. The importer marks them with {@code @Sensitive}, and the processor warns
 * where they are not marked.
 *
 * <p>A name is a secret where it has the words of one, whatever stands before them, unless what
 * follows is about the secret ({@code token_type}, {@code account_number_mask}). Names that say
 * nothing, such as {@code number}, are secrets by the type that has them, by the properties beside
 * them, or by what their description calls them.
 */
public final class SensitiveNames {
  private static final Set<String> NUMBERS = phrases(SensitiveWords.NUMBERS);
  private static final Set<String> CREDENTIALS = phrases(SensitiveWords.CREDENTIALS);
  private static final Set<String> DOCUMENTS = phrases(SensitiveWords.DOCUMENTS);
  private static final int LONGEST_PHRASE = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern PARTS_OF_A_NUMBER =
      Pattern.compile("\\b(last|first) [^.]{0,20}?\\b(digits?|characters?)\\b|\\bmask(ed)?\\b");

  private SensitiveNames() {}

  /** What the values of a property are. */
  public enum Values {
    /** Strings, collections of strings, and any JSON. */
    TEXT,

    /** Whole numbers, which count things more often than not. */
    WHOLE_NUMBERS;

    /** What the values of a scalar are; empty for those that are no secrets by their names. */
    public static Optional<Values> of(ScalarType scalar) {
      return switch (scalar) {
        case STRING, JSON_VALUE -> Optional.of(TEXT);
        case INT, LONG, BIG_INTEGER -> Optional.of(WHOLE_NUMBERS);
        default -> Optional.empty();
      };
    }
  }

  /**
   * A property.
   *
   * @param name in JSON
   * @param owner the simple name of the type that has it
   * @param siblings the names in JSON of the properties of that type
   * @param description empty for none
   */
  public record Property(
      String name, Values values, String owner, Collection<String> siblings, String description) {}

  /** Whether the values of a property are not to be printed. */
  public static boolean isSensitive(Property property) {
    List<String> words = words(property.name());
    if (words.isEmpty() || isPartial(words)) {
      return false;
    }
    List<String> owner = words(property.owner());
    if (property.values() == Values.WHOLE_NUMBERS) {
      return !isPublic(words, owner) && (has(NUMBERS, words) || endsWithShortNumber(words));
    }
    return !isPublic(words, owner)
        && (has(NUMBERS, words)
            || has(CREDENTIALS, words)
            || endsWithShortNumber(words)
            || endsWithSecret(words)
            || isSensitiveIn(owner, words, property.siblings())
            || isDescribed(words, property.description()));
  }

  private static Set<String> phrases(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .collect(toUnmodifiableSet());
  }

  private static List<String> words(String name) {
    return Arrays.stream(SnakeCase.of(NO_WORD.matcher(name).replaceAll("_")).split("_", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** {@code last_4_digits}, {@code masked_number}. */
  private static boolean isPartial(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean isLastFew =
          (words.get(i).equals("last") || words.get(i).equals("first"))
              && i + 1 < words.size()
              && words.get(i + 1).matches("\\d+|four|six|digits");
      if (isLastFew || SensitiveWords.PARTIAL.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What routes payments to a bank is no secret of the bank. */
  private static boolean isPublic(List<String> words, List<String> owner) {
    return words.stream().anyMatch(SensitiveWords.OF_BANKS::contains)
        && words.stream().noneMatch("account"::equals)
        && (owner.contains("institution") || owner.contains("institutions"));
  }

  private static boolean has(Set<String> phrases, List<String> words) {
    for (int start = 0; start < words.size(); start++) {
      for (int length = 1; length <= LONGEST_PHRASE && start + length <= words.size(); length++) {
        String phrase = String.join("_", words.subList(start, start + length));
        List<String> tail = words.subList(start + length, words.size());
        if (phrases.contains(phrase)
            && tail.stream().noneMatch(SensitiveWords.ATTRIBUTES::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsWithShortNumber(List<String> words) {
    List<String> left = without(SensitiveWords.NUMBER, without(SensitiveWords.VALUE, words));
    return !left.isEmpty() && SensitiveWords.SHORT_NUMBERS.contains(left.get(left.size() - 1));
  }

  private static boolean endsWithSecret(List<String> words) {
    List<String> left = without(SensitiveWords.VALUE, words);
    if (left.isEmpty()) {
      return false;
    }
    String last = left.get(left.size() - 1);
    String before = left.size() < 2 ? "" : left.get(left.size() - 2);
    boolean isOtherAccount =
        (last.equals("account") || last.equals("routing"))
            && SensitiveWords.OTHER_ACCOUNTS.contains(before);
    return !isOtherAccount
        && (SensitiveWords.LAST_WORDS.contains(last)
            || SensitiveWords.LAST_WORDS.contains(before + "_" + last));
  }

  /** Without numbers and other words at the end. */
  private static List<String> without(Set<String> last, List<String> words) {
    int end = words.size();
    while (end > 0 && (last.contains(words.get(end - 1)) || isNumber(words.get(end - 1)))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isSensitiveIn(
      List<String> owner, List<String> words, Collection<String> siblings) {
    String last = words.get(words.size() - 1);
    if (words.size() == 1 && SensitiveWords.GENERIC.contains(last)) {
      boolean isTyped = siblings.stream().anyMatch(name -> endsWithType(words(name)));
      return !owner.contains("phone")
          && ((isTyped && has(DOCUMENTS, owner))
              || (last.equals("number")
                  && !owner.isEmpty()
                  && SensitiveWords.NUMBERED.contains(owner.get(owner.size() - 1))));
    }
    if (last.equals("answer") || last.equals("answers")) {
      return owner.stream().anyMatch(SensitiveWords.CHALLENGES::contains);
    }
    return isPartOfAnAccount(words, siblings);
  }

  private static boolean endsWithType(List<String> words) {
    return !words.isEmpty() && words.get(words.size() - 1).equals("type");
  }

  /** Canadian accounts are found by the numbers of an institution and of its branch. */
  private static boolean isPartOfAnAccount(List<String> words, Collection<String> siblings) {
    String last = words.get(words.size() - 1);
    boolean isBranch = last.equals("branch");
    if (!isBranch && !last.equals("institution")) {
      return false;
    }
    List<String> prefix = words.subList(0, words.size() - 1);
    List<List<String>> others = siblings.stream().map(SensitiveNames::words).toList();
    return others.contains(with(prefix, isBranch ? "institution" : "branch"))
        && (others.contains(with(prefix, "account")) || others.contains(List.of("account")));
  }

  private static List<String> with(List<String> prefix, String last) {
    return Stream.concat(prefix.stream(), Stream.of(last)).toList();
  }

  private static boolean isDescribed(List<String> words, String description) {
    if (!SensitiveWords.DESCRIBED.contains(words.get(words.size() - 1))) {
      return false;
    }
    String text = description.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return SensitiveWords.DESCRIPTIONS.stream().anyMatch(text::contains)
        && !PARTS_OF_A_NUMBER.matcher(text).find();
  }
}
