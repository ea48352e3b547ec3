package io.github.plaidschema.processor.generated;

import static io.github.plaidschema.processor.testing.SchemaUnderTest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A URI that RFC 3986 allows and java.net.URI rejects leaves the rest of a document readable. */
class MismatchTest {
  private static final SchemaUnderTest LINK =
      new SchemaUnderTest(
          TestCompiler.JAVAC
              .with(
                  """
                  package sdk.mismatch;

                  import io.github.plaidschema.*;
                  import java.net.URI;
                  import java.util.*;
                  import org.jspecify.annotations.Nullable;

                  @PlaidSchema
                  public interface Link {
                    URI required();

                    @Nullable URI nullable();

                    Optional<URI> optional();

                    @DefaultValue
                    default URI home() {
                      return URI.create("https://plaid.com");
                    }

                    @DefaultValue
                    default List<URI> homes() {
                      return List.of(home());
                    }

                    @Sensitive Optional<URI> secret();

                    Optional<List<URI>> list();

                    Optional<Set<URI>> set();

                    Optional<Map<String, List<@Nullable URI>>> map();

                    Optional<Whole> whole();

                    String name();

                    @PlaidSchema
                    interface Whole {
                      @WholeValue URI link();
                    }
                  }
                  """)
              .compile()
              .clean()
              .load(),
          "sdk.mismatch.Link");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'required':'com.test.ios://','name':'n'",
        "'required':'u:x','nullable':'com.test.ios://','name':'n'",
        "'required':'u:x','optional':'com.test.ios://','name':'n'",
        "'required':'u:x','home':'com.test.ios://','name':'n'",
        "'required':'u:x','homes':['u:x','com.test.ios://'],'name':'n'",
        "'required':'u:x','secret':'com.test.ios://','name':'n'",
        "'required':'u:x','list':['com.test.ios://','u:x','com.test.ios:\\/\\/'],'name':'n'",
        "'required':'u:x','set':['com.test.ios://','','com.test.ios://'],'name':'n'",
        "'required':'u:x','map':{'a':['u:x',null,'com.test.ios://'],'b':[]},'name':'n'",
        "'required':'u:x','whole':'com.test.ios://','name':'n'",
      })
  void theFieldKeepsItAndTheOthersAreRead(String members) {
    String json = "{" + members.replace('\'', '"') + "}";
    String field = members.contains("'required':'u:x'") ? members.split("'", -1)[5] : "required";
    Object value = LINK.read(json);

    assertThat(get(value, "name")).isEqualTo("n");
    Object failing =
        field.equals("whole") ? ((Optional<?>) get(value, field)).orElseThrow() : value;
    String accessor = field.equals("whole") ? "link" : field;
    assertThatThrownBy(() -> get(failing, accessor))
        .isInstanceOf(MismatchedValueException.class)
        .hasMessageEndingWith(
            "."
                + accessor
                + " has a value that does not fit: expected a URI that java.net.URI"
                + " accepts");
    String expected = field.equals("home") || field.equals("homes") ? json : null;
    String written = LINK.write(value);
    if (expected == null) {
      assertThat(written)
          .contains(
              members
                  .substring(members.indexOf("'" + field))
                  .replace('\'', '"')
                  .replace(",\"name\":\"n\"", ""));
    }
    assertThat(LINK.write(LINK.from(value).build())).isEqualTo(written);
    assertThat(LINK.read(written)).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(LINK.read(LINK.codec().pretty().writeString(value))).isEqualTo(value);
    assertThat(LINK.read(json.replace("com.test.ios:", "com.test.more:"))).isNotEqualTo(value);
    assertThat(value.toString())
        .contains(accessor + (field.equals("secret") ? "=[redacted]" : "=[mismatch]"))
        .doesNotContain("test.ios");

    assertThat(LINK.codec().check(json))
        .isNotEmpty()
        .anyMatch(violation -> violation.kind() == JsonViolation.Kind.MISMATCH)
        .allMatch(violation -> !violation.toString().contains("test"));
    assertThatThrownBy(() -> LINK.codec().strict().read(json)).isInstanceOf(JsonException.class);
  }

  @Test
  void settingTheFieldReplacesIt() {
    Object value =
        LINK.read(
            "{\"required\":\"x://\",\"optional\":\"x://\",\"nullable\":\"x://\",\"list\":[\"x://\"],\"name\":\"n\"}");

    Object changed =
        LINK.from(value)
            .set("required", URI.create("u:x"))
            .set("clearOptional")
            .setNull("nullable")
            .set("list", List.of(URI.create("u:y")))
            .set("addList", URI.create("u:z"))
            .build();

    assertThat(LINK.write(changed))
        .contains("\"required\":\"u:x\",\"nullable\":null")
        .contains("\"list\":[\"u:y\",\"u:z\"]")
        .doesNotContain("x://");
  }

  @Test
  void nothingIsAddedToWhatDoesNotFit() {
    Object value = LINK.read("{\"required\":\"u:x\",\"list\":[\"x://\"],\"name\":\"n\"}");

    assertThatThrownBy(() -> LINK.from(value).set("addList", URI.create("u:z")))
        .isInstanceOf(MismatchedValueException.class);
    assertThatThrownBy(() -> LINK.from(value).set("addAllList", List.of()))
        .isInstanceOf(MismatchedValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "http://a[b", "a%ZZ", "http://h|a", "1a:b:c d"})
  void whatIsNoUriIsRejected(String text) {
    assertThatThrownBy(() -> LINK.read("{\"required\":\"" + text + "\"}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("$.required: expected a URI");
  }
}
