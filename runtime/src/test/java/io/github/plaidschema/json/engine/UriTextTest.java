package io.github.plaidschema.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 3986, also where java.net.URI is narrower. */
class UriTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.test.ios://",
        "wonderwallet://",
        "mailto:",
        "a:#f",
        "a:?q",
        "http:",
        "//",
        "///",
        "",
        "#",
        "?",
        "?#",
        "x://?q#f",
        "http://[v1.a:b]/",
        "http://[vF.~]:",
        "http://[::1]:80/",
        "http://u:p@[::1]",
        "http://@:/",
        "http://a_b%41:/%20;v=1,2?/?:@!$&'()*+,;=#/?",
        "ftp://ftp.is.co.za/rfc/rfc1808.txt",
        "http://www.ietf.org/rfc/rfc2396.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix",
        "tel:+1-816-555-1212",
        "telnet://192.0.2.16:80/",
        "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
        "./this:that",
        "../../g",
        "g;x=1/../y",
      })
  void isAReference(String text) {
    assertThat(UriText.isReference(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a b",
        "1a:b",
        ":",
        ":a",
        "a%",
        "a%4",
        "a%4g",
        "a[b]",
        "a|b",
        "a\\b",
        "a\"b",
        "a<b>",
        "a^b",
        "a`b",
        "a{b}",
        "a\nb",
        "a#b#c",
        "\u00E9",
        "a:\u202E",
        "http://[v1]/",
        "http://[v.a]/",
        "http://[::1",
        "http://[::1]a",
        "http://[1:2]/",
        "http://[::1%25eth0]/",
        "http://a:b",
        "http://a:80:80",
        "http://u@v@h/",
        "http://a]/",
      })
  void isNoReference(String text) {
    assertThat(UriText.isReference(text)).isFalse();
  }

  /** Authorities aside, in which RFC 2396 allows more, ASCII is a reference to both RFCs alike. */
  @Test
  void whatJavaAcceptsIsAReference() {
    String alphabet = "a1:/?#@.%";
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 9 * 9 * 9 * 9 * 9; number++) {
      text.setLength(0);
      for (int rest = number; rest > 0; rest /= 9) {
        text.append(alphabet.charAt(rest % 9));
      }
      String each = text.toString();
      if (!each.contains("//") && UriText.parse(each) != null) {
        assertThat(UriText.isReference(each)).as(each).isTrue();
      }
    }
  }

  @Test
  void whatIsKnownToBeRejectedIs() {
    String alphabet = "a:/?#[v].";
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 9 * 9 * 9 * 9 * 9 * 9; number++) {
      text.setLength(0);
      for (int rest = number; rest > 0; rest /= 9) {
        text.append(alphabet.charAt(rest % 9));
      }
      String each = text.toString();
      if (UriText.isKnownToBeRejected(each)) {
        assertThatThrownBy(() -> new URI(each)).as(each).isInstanceOf(URISyntaxException.class);
      }
    }
    for (String known :
        List.of("mailto:", "a:#f", "com.example.app://", "//", "http://[v1.a]/", "//[V1.a]")) {
      assertThat(UriText.isKnownToBeRejected(known)).as(known).isTrue();
    }
    for (String other : List.of("http://host:", "a/b:", "?a:", "x:///", "a//", "x://#f", "")) {
      assertThat(UriText.isKnownToBeRejected(other)).as(other).isFalse();
    }
  }
}
