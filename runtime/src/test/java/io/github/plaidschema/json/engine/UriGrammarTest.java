package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References beside a regular expression made of the rules of RFC 3986, appendix A. */
class UriGrammarTest {

  private static final Pattern REFERENCE = Pattern.compile(reference());

  private static String reference() {
    String escape = "%[0-9A-Fa-f]{2}";
    String plain = "-A-Za-z0-9._~!$&'()*+,;=";
    String character = "(?:[" + plain + ":@]|" + escape + ")";
    String queryOrFragment = "(?:" + character + "|[/?])*";
    String future = "[vV][0-9A-Fa-f]+\\.[" + plain + ":]+";
    String host = "(?:\\[(?:" + future + "|" + addressOfSix() + ")\\]|(?:[" + plain + "]|" + escape;
    String user = "(?:(?:[" + plain + ":]|" + escape + ")*@)?";
    String authority = user + host + ")*)(?::[0-9]*)?";
    String segments = "(?:/" + character + "*)*";
    String withAuthority = "//" + authority + segments;
    String absolute = "/(?:" + character + "+" + segments + ")?";
    String noScheme = "(?:[" + plain + "@]|" + escape + ")+" + segments;
    String scheme = "[A-Za-z][A-Za-z0-9+.-]*:";
    String uri =
        scheme + "(?:" + withAuthority + "|" + absolute + "|" + character + "+" + segments + ")?";
    String relative = "(?:" + withAuthority + "|" + absolute + "|" + noScheme + ")?";
    String rest = "(?:\\?" + queryOrFragment + ")?(?:#" + queryOrFragment + ")?";
    return "(?:" + uri + "|" + relative + ")" + rest;
  }

  private static String addressOfSix() {
    String group = "[0-9A-Fa-f]{1,4}";
    String octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    String last = "(?:" + group + ":" + group + "|" + octet + "(?:\\." + octet + "){3})";
    StringBuilder forms = new StringBuilder("(?:(?:" + group + ":){6}" + last);
    for (int before = 0; before <= 5; before++) {
      String head = before == 0 ? "" : "(?:(?:" + group + ":){0," + (before - 1) + "}" + group;
      int behind = 5 - before;
      forms.append("|").append(head).append(before == 0 ? "" : ")?");
      forms.append("::(?:").append(group).append(":){").append(behind).append("}").append(last);
    }
    forms.append("|(?:(?:" + group + ":){0,5}" + group + ")?::" + group);
    forms.append("|(?:(?:" + group + ":){0,6}" + group + ")?::");
    return forms.append(")").toString();
  }

  private static void assertJudgedByTheGrammar(String text) {
    assertThat(UriText.isReference(text))
        .as("\"%s\"", text)
        .isEqualTo(REFERENCE.matcher(text).matches());
  }

  /** Judges every text of a number of characters of an alphabet, between others. */
  private static void judgeAll(String before, String alphabet, int length, String behind) {
    int count = (int) Math.pow(alphabet.length(), length);
    for (int number = 0; number < count; number++) {
      StringBuilder text = new StringBuilder(before);
      for (int rest = number, i = 0; i < length; i++) {
        text.append(alphabet.charAt(rest % alphabet.length()));
        rest /= alphabet.length();
      }
      assertJudgedByTheGrammar(text.append(behind).toString());
    }
  }

  @Test
  void shortTextsOfDelimiters() {
    for (int length = 0; length <= 4; length++) {
      judgeAll("", "a1:/?#@.%", length, "");
    }
    judgeAll("", "a:/?#@", 6, "");
  }

  @Test
  void authorities() {
    for (int length = 0; length <= 4; length++) {
      judgeAll("//", "a1:/?#@[]%", length, "");
      judgeAll("s://", ":@[]1/", length, "#");
    }
  }

  @Test
  void addresses() {
    for (int length = 0; length <= 5; length++) {
      judgeAll("//[", "vVg1.:%", length, "]");
    }
    judgeAll("//[v", "1f.:~", 4, "]:8");
    judgeAll("//[::", "1:.", 7, "]");
    for (String address : new String[] {"v1.a", "::1", "v1.%20", "%20"}) {
      judgeAll("//[" + address + "]/", "%20", 3, "");
      judgeAll("//%20@[" + address + "]?", "%20", 3, "#%20");
    }
  }

  /** Every character alone, and at each place where a rule names characters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a%4",
        "a%",
        "?",
        "#",
        "//",
        "//a@",
        "//u",
        "//h:",
        "//[v",
        "//[v1.",
        "//[v1.a]",
        "x://h/",
        "1"
      })
  void everyCharacterBehindEachDelimiter(String before) {
    for (char character = 0; character < 0x180; character++) {
      assertJudgedByTheGrammar(before + character);
      assertJudgedByTheGrammar(before + character + "1]");
      assertJudgedByTheGrammar(before + character + ":");
      assertJudgedByTheGrammar(before + character + "@");
    }
    assertJudgedByTheGrammar(before + "\uFF11\uFF21");
  }

  @Test
  void theLongestAddressIsOneAndNoneIsLonger() {
    String longest = "1111:2222:3333:4444:5555:6666:255.255.255.255";
    assertThat(longest).hasSize(45);
    assertJudgedByTheGrammar("//[" + longest + "]");
    assertThat(UriText.isReference("//[" + longest + "]")).isTrue();
    assertJudgedByTheGrammar("//[1" + longest + "]");
    assertJudgedByTheGrammar("//[" + longest + "1]");
  }
}
