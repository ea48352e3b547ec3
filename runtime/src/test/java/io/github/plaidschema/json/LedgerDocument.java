package io.github.plaidschema.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * A document for {@link Ledger}, and other spellings of the same one.
 *
 * @param members the properties of the object, in their order
 */
record LedgerDocument(List<Member> members) {

  /** A property: its value is a text if {@code objects} is empty, else it is made of these. */
  record Member(String name, String text, boolean array, List<LedgerDocument> objects) {

    String value(UnaryOperator<String> naming, UnaryOperator<List<Member>> ordering) {
      if (!array && objects.isEmpty()) {
        return text;
      }
      List<String> values = objects.stream().map(object -> object.text(naming, ordering)).toList();
      return array ? "[" + String.join(",", values) + "]" : values.get(0);
    }
  }

  /** A document with some of the fields, in the schema's order, and unknown ones among them. */
  static LedgerDocument random(SplittableRandom random, int depth) {
    List<Member> members = new ArrayList<>();
    for (Ledger.Field field : Ledger.SCALARS) {
      if (random.nextInt(5) > 0) {
        List<String> texts = field.texts();
        boolean isNull = random.nextInt(10) == 0;
        String text = isNull ? "null" : texts.get(random.nextInt(texts.size()));
        members.add(new Member(field.name(), text, false, List.of()));
      }
      if (random.nextInt(12) == 0) {
        String name = "unknown_" + members.size();
        members.add(new Member(name, "{\"id\":[\"\\n\",0.50]}", false, List.of()));
      }
    }
    if (depth > 0 && random.nextBoolean()) {
      members.add(new Member(Ledger.PARENT, "", false, List.of(random(random, depth - 1))));
    }
    if (depth > 0 && random.nextBoolean()) {
      List<LedgerDocument> children = new ArrayList<>();
      for (int count = random.nextInt(4); count > 0; count--) {
        children.add(random(random, depth - 1));
      }
      members.add(new Member(Ledger.CHILDREN, "", true, children));
    }
    return new LedgerDocument(members);
  }

  /** The document without white space. */
  String compact() {
    return text(LedgerDocument::spelled, members -> members);
  }

  /** The properties of each object in another order. */
  String shuffled(SplittableRandom random) {
    return text(LedgerDocument::spelled, members -> shuffle(members, random));
  }

  /** Each name as {@code \}{@code u} escapes. */
  String escaped() {
    return text(LedgerDocument::escapedName, members -> members);
  }

  private String text(UnaryOperator<String> naming, UnaryOperator<List<Member>> ordering) {
    List<String> texts =
        ordering.apply(members).stream()
            .map(member -> naming.apply(member.name()) + ":" + member.value(naming, ordering))
            .toList();
    return "{" + String.join(",", texts) + "}";
  }

  private static List<Member> shuffle(List<Member> members, SplittableRandom random) {
    List<Member> shuffled = new ArrayList<>(members);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
    }
    return shuffled;
  }

  private static String spelled(String name) {
    return '"' + name.replace("\"", "\\\"") + '"';
  }

  private static String escapedName(String name) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      escaped.append(String.format("\\u%04x", (int) name.charAt(i)));
    }
    return escaped.append('"').toString();
  }

  /** White space, little or much, in one of so many places of a document that has none. */
  static String spaced(String compact, int places, SplittableRandom random) {
    StringBuilder spaced = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < compact.length(); i++) {
      char character = compact.charAt(i);
      boolean structural = !inString && "{}[]:,".indexOf(character) >= 0;
      if (structural && random.nextInt(places) == 0) {
        appendSpaces(spaced, random);
      }
      spaced.append(character);
      if (structural && random.nextInt(places) == 0) {
        appendSpaces(spaced, random);
      }
      if (inString && character == '\\') {
        spaced.append(compact.charAt(++i));
      } else if (character == '"') {
        inString = !inString;
      }
    }
    return spaced.toString();
  }

  private static void appendSpaces(StringBuilder text, SplittableRandom random) {
    int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 3);
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(4) > 0 ? ' ' : " \t\r\n".charAt(random.nextInt(4)));
    }
  }
}
