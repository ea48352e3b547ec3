package io.github.plaidschema.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenTableTest {

  private static final List<String> NAMES =
      List.of(
          "id",
          "date",
          "datetime",
          "account_id",
          "account_owner",
          "iso_currency_code",
          "unofficial_currency_code",
          "a_name_of_more_than_thirty-two_characters",
          "n\u00e4me",
          "with \"quotes\"");

  private static NameToken[] tokens(List<String> names) {
    NameToken[] tokens = new NameToken[names.size()];
    Arrays.setAll(tokens, i -> new NameToken(names.get(i), i));
    return tokens;
  }

  private static List<String> alike() {
    return IntStream.range(0, 100).mapToObj(i -> "counterparty_" + i).toList();
  }

  private static byte[] document(NameToken token) {
    byte[] document = new byte[1 + token.length() + 64];
    token.copyTo(document, 1);
    return document;
  }

  private static byte[] document(String token) {
    return ("{" + token + " ".repeat(64)).getBytes(UTF_8);
  }

  private static NameToken find(TokenTable table, byte[] document) {
    return table.find(document, 1, document.length);
  }

  @Test
  void eachTokenIsFoundWhereItStands() {
    NameToken[] tokens = tokens(NAMES);
    TokenTable table = new TokenTable(tokens);
    for (NameToken token : tokens) {
      byte[] document = document(token);
      assertThat(find(table, document)).isSameAs(token);
    }
  }

  @Test
  void whatStandsBehindATokenDecidesNothing() {
    NameToken[] tokens = tokens(NAMES);
    TokenTable table = new TokenTable(tokens);
    for (NameToken token : tokens) {
      for (byte behind : new byte[] {'1', '"', '{', ' ', (byte) 0xFF}) {
        byte[] document = document(token);
        Arrays.fill(document, 1 + token.length(), document.length, behind);
        assertThat(find(table, document)).isSameAs(token);
      }
    }
  }

  @Test
  void oneThatDiffersInAnyByteIsNotFound() {
    NameToken[] tokens = tokens(NAMES);
    TokenTable table = new TokenTable(tokens);
    for (NameToken token : tokens) {
      for (int place = 0; place < token.length(); place++) {
        byte[] document = document(token);
        document[1 + place] ^= 1;
        assertThat(find(table, document)).isSameAs(NameToken.NONE);
      }
    }
  }

  @Test
  void whatStandsBehindTheEndDecidesNothing() {
    NameToken[] tokens = tokens(NAMES);
    TokenTable table = new TokenTable(tokens);
    for (NameToken token : tokens) {
      byte[] document = document(token);
      for (int end = 1; end < 1 + token.length(); end++) {
        assertThat(table.find(document, 1, end)).isSameAs(NameToken.NONE);
      }
      assertThat(table.find(document, 1, 1 + token.length())).isIn(token, NameToken.NONE);
    }
  }

  @Test
  void ofManyThatBeginAlikeSomeAreFoundAndNoneIsTakenForAnother() {
    List<String> alike = alike();
    TokenTable table = new TokenTable(tokens(alike));
    int found = 0;
    for (int i = 0; i < alike.size(); i++) {
      NameToken token = find(table, document('"' + alike.get(i) + "\":"));
      assertThat(token == NameToken.NONE || token.field() == i).isTrue();
      found += token == NameToken.NONE ? 0 : 1;
    }
    assertThat(found).isPositive();
  }

  @Test
  void whereAllAreFoundEachIs() {
    NameToken[] tokens = tokens(NAMES);
    TokenTable table = new TokenTable(tokens);
    for (NameToken token : tokens) {
      byte[] document = document(token);
      for (int end = 0; end <= document.length; end++) {
        if (table.findsAll(1, end)) {
          assertThat(table.find(document, 1, end)).isSameAs(token);
        }
      }
      assertThat(table.findsAll(1, document.length)).isTrue();
      assertThat(table.findsAll(1, token.length())).isFalse();
    }
  }

  @Test
  void tokensAreFoundUpToTheEnd() {
    NameToken[] tokens = tokens(NAMES);
    TokenTable table = new TokenTable(tokens);
    for (NameToken token : tokens) {
      int length = Math.max(Long.BYTES, token.length());
      byte[] document = Arrays.copyOf(document(token), 1 + length);
      assertThat(find(table, document)).isSameAs(token);
    }
  }

  @Test
  void tokensAreFoundIfAsManyBytesFollowAsTheLongestOneHas() {
    TokenTable ofShort = new TokenTable(tokens(List.of("id", "mask")));
    assertThat(ofShort.findsAll(1, 1 + 8)).isTrue();
    assertThat(ofShort.findsAll(1, 1 + 7)).isFalse();
    // With their quotes and the colon they take 13 and 44 bytes.
    TokenTable ofMiddle = new TokenTable(tokens(List.of("id", "account_id")));
    assertThat(ofMiddle.findsAll(1, 1 + 13)).isTrue();
    assertThat(ofMiddle.findsAll(1, 1 + 12)).isFalse();
    TokenTable ofLong = new TokenTable(tokens(NAMES));
    assertThat(ofLong.findsAll(1, 1 + 44)).isTrue();
    assertThat(ofLong.findsAll(1, 1 + 43)).isFalse();
  }

  @Test
  void upToFourThatBeginAlikeAreAllFoundAndOfMoreNoneIsPromised() {
    for (int count = 1; count <= 8; count++) {
      List<String> alike = alike().subList(0, count);
      TokenTable table = new TokenTable(tokens(alike));
      boolean all = true;
      for (int i = 0; i < count; i++) {
        NameToken token = find(table, document('"' + alike.get(i) + "\":"));
        all &= token.field() == i;
      }
      assertThat(all).as("all of %s", count).isEqualTo(count <= 4);
      assertThat(table.findsAll(0, 1_000)).as("all of %s", count).isEqualTo(all);
    }
  }

  @Test
  void ofManyThatBeginAlikeNotAllAreFoundAnywhere() {
    List<String> alike = alike();
    assertThat(new TokenTable(tokens(alike)).findsAll(0, 1_000)).isFalse();
  }

  @Test
  void valuesHaveNoColon() {
    NameToken[] tokens = NameToken.ofValues(List.of("auth", "credit card"));
    TokenTable table = new TokenTable(tokens);
    assertThat(find(table, document("\"auth\","))).isSameAs(tokens[0]);
    assertThat(find(table, document("\"credit card\"]"))).isSameAs(tokens[1]);
    assertThat(find(table, document("\"auths\""))).isSameAs(NameToken.NONE);
  }

  @Test
  void valuesThatAreNotPlainHaveNoToken() {
    NameToken[] tokens = NameToken.ofValues(List.of("n\u00e4me", "auth", "\"", "a\\b", "card"));
    assertThat(tokens).extracting(NameToken::field).containsExactly(1, 4);
  }

  @Test
  void aTableMayBeEmpty() {
    TokenTable table = new TokenTable(new NameToken[0]);
    assertThat(find(table, document("\"id\":"))).isSameAs(NameToken.NONE);
    assertThat(table.find(new byte[0], 0, 0)).isSameAs(NameToken.NONE);
  }
}
