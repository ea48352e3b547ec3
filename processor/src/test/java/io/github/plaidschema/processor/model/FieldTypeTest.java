package io.github.plaidschema.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.model.OptionalClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTypeTest {
  private static final FieldType STRING = FieldType.Scalar.STRING;
  private static final FieldType.OpenEnum OPEN = new FieldType.OpenEnum(enumOf("Currency"));
  private static final FieldType.ClosedEnum CLOSED = new FieldType.ClosedEnum(enumOf("Status"));
  private static final FieldType.SchemaReference SCHEMA =
      new FieldType.SchemaReference(name("Account"), name("AccountJson"), true);

  @Test
  void partsAreInTheOrderInWhichJavaNamesThem() {
    FieldType.ListOf list = new FieldType.ListOf(of(CLOSED));
    FieldType.MapOf map = new FieldType.MapOf(FieldType.Key.of(OPEN), of(list));

    assertThat(map.parts()).containsExactly(map, OPEN, list, CLOSED);
    assertThat(map.enums()).containsExactly(OPEN, CLOSED);
    assertThat(map.references()).isEmpty();
  }

  @Test
  void keysThatAreStringsAreNoParts() {
    FieldType.MapOf map = new FieldType.MapOf(FieldType.Key.TEXT, of(SCHEMA));

    assertThat(map.parts()).containsExactly(map, SCHEMA);
    assertThat(map.references()).containsExactly(SCHEMA);
  }

  @Test
  void eachTypeHasAMethodOfItsOwn() {
    Map<FieldType, String> named =
        Map.of(
            STRING,
            "scalar",
            CLOSED,
            "closedEnum",
            OPEN,
            "openEnum",
            SCHEMA,
            "schema",
            new FieldType.Coded(name("Money"), name("MoneyCodec")),
            "coded",
            new FieldType.ListOf(of(STRING)),
            "list",
            new FieldType.SetOf(of(STRING)),
            "set",
            new FieldType.MapOf(FieldType.Key.TEXT, of(STRING)),
            "map");

    named.forEach((type, method) -> assertThat(type.accept(new Methods())).isEqualTo(method));
  }

  @Test
  void anOptionalIsKnownByWhatItHolds() {
    assertThat(OptionalClass.holding("long")).isEqualTo(OptionalClass.OF_LONG);
    assertThat(OptionalClass.holding("java.lang.Long")).isEqualTo(OptionalClass.OF_OBJECT);
    assertThat(OptionalClass.named("java.util.OptionalInt")).contains(OptionalClass.OF_INT);
    assertThat(OptionalClass.named("java.util.Optionals")).isEmpty();
  }

  private static final class Methods implements FieldType.Visitor<String> {
    @Override
    public String scalar(FieldType.Scalar scalar) {
      return "scalar";
    }

    @Override
    public String closedEnum(FieldType.ClosedEnum closed) {
      return "closedEnum";
    }

    @Override
    public String openEnum(FieldType.OpenEnum open) {
      return "openEnum";
    }

    @Override
    public String schema(FieldType.SchemaReference schema) {
      return "schema";
    }

    @Override
    public String coded(FieldType.Coded coded) {
      return "coded";
    }

    @Override
    public String list(FieldType.ListOf list) {
      return "list";
    }

    @Override
    public String set(FieldType.SetOf set) {
      return "set";
    }

    @Override
    public String map(FieldType.MapOf map) {
      return "map";
    }
  }

  private static FieldType.Element of(FieldType type) {
    return new FieldType.Element(type, false);
  }

  private static EnumType enumOf(String name) {
    return new EnumType(name(name), List.of(), Optional.empty());
  }

  private static ClassName name(String name) {
    return ClassName.get("com.example", name);
  }
}
