package io.github.plaidschema.conformance;

import io.github.plaidschema.conformance.oracle.ArrayShape;
import io.github.plaidschema.conformance.oracle.Json;
import io.github.plaidschema.conformance.oracle.MapShape;
import io.github.plaidschema.conformance.oracle.ObjectShape;
import io.github.plaidschema.conformance.oracle.Scalars;
import io.github.plaidschema.conformance.oracle.Shape;
import io.github.plaidschema.conformance.oracle.UnionShape;
import io.github.plaidschema.conformance.tiny.Anything;
import io.github.plaidschema.conformance.tiny.AnythingJson;
import io.github.plaidschema.conformance.tiny.Closed;
import io.github.plaidschema.conformance.tiny.ClosedJson;
import io.github.plaidschema.conformance.tiny.Coded;
import io.github.plaidschema.conformance.tiny.CodedJson;
import io.github.plaidschema.conformance.tiny.Known;
import io.github.plaidschema.conformance.tiny.KnownJson;
import io.github.plaidschema.conformance.tiny.Lists;
import io.github.plaidschema.conformance.tiny.ListsJson;
import io.github.plaidschema.conformance.tiny.Maps;
import io.github.plaidschema.conformance.tiny.MapsJson;
import io.github.plaidschema.conformance.tiny.Nested;
import io.github.plaidschema.conformance.tiny.NestedJson;
import io.github.plaidschema.conformance.tiny.Nothing;
import io.github.plaidschema.conformance.tiny.NothingJson;
import io.github.plaidschema.conformance.tiny.Open;
import io.github.plaidschema.conformance.tiny.OpenJson;
import io.github.plaidschema.conformance.tiny.PairCodec;
import io.github.plaidschema.conformance.tiny.Tagged;
import io.github.plaidschema.conformance.tiny.TaggedJson;
import io.github.plaidschema.conformance.tiny.Whole;
import io.github.plaidschema.conformance.tiny.WholeJson;
import io.github.plaidschema.conformance.tiny.Wide;
import io.github.plaidschema.conformance.tiny.WideJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The readers of tiny schemas, each with the place in a document where short ones are put. */
final class TinyTargets {

  /**
   * A reader.
   *
   * @param before what stands before the short document, and leaves it open
   */
  record Target(String name, JsonCodec<?> codec, Shape shape, String before) {
    @Override
    public String toString() {
      return name + " " + before;
    }
  }

  private static final Shape CLOSED =
      ObjectShape.of(Closed.class).nullable("a", Scalars.INT, Closed::a);
  private static final Shape OPEN =
      ObjectShape.of(Open.class).required("a", Scalars.STRING, Open::a).additional(Open::rest);
  private static final Shape KNOWN =
      ObjectShape.of(Known.class)
          .nullable("a", Scalars.ANY, Known::a)
          .nullable("z", Scalars.ANY, Known::z)
          .nullable("s", Scalars.ANY, Known::s);
  private static final Shape LISTS =
      ObjectShape.of(Lists.class)
          .optional("a", new ArrayShape(Scalars.INT, true), Lists::a)
          .optional("z", new ArrayShape(Scalars.STRING, false), Lists::z);
  private static final Shape MAPS =
      ObjectShape.of(Maps.class)
          .optional("a", MapShape.of(Scalars.INT, true), Maps::a)
          .optional("z", MapShape.of(CLOSED, false), Maps::z);
  private static final Shape CODED =
      ObjectShape.of(Coded.class).nullable("a", new PairShape(), Coded::a);

  private TinyTargets() {}

  static List<Target> all() {
    List<Target> targets = new ArrayList<>();
    for (Target target :
        List.of(
            new Target("Closed", ClosedJson.CODEC, CLOSED, ""),
            new Target("Open", OpenJson.CODEC, OPEN, ""),
            new Target("Nothing", NothingJson.CODEC, ObjectShape.of(Nothing.class), ""),
            new Target(
                "Anything",
                AnythingJson.CODEC,
                ObjectShape.of(Anything.class).additional(Anything::rest),
                ""),
            new Target("Known", KnownJson.CODEC, KNOWN, ""),
            new Target("Lists", ListsJson.CODEC, LISTS, ""),
            new Target("Maps", MapsJson.CODEC, MAPS, ""),
            new Target("Tagged", TaggedJson.CODEC, tagged(), ""),
            new Target("Whole", WholeJson.CODEC, whole(), ""),
            new Target("Wide", WideJson.CODEC, wide(), ""),
            new Target("PairCodec", new PairCodec(), new PairShape(), ""),
            new Target("JsonValue", JsonValue.CODEC, Scalars.ANY, ""),
            new Target("Closed", ClosedJson.CODEC, CLOSED, "{\"a\":"),
            new Target("Closed", ClosedJson.CODEC, CLOSED, "{\"q\":"),
            new Target("Open", OpenJson.CODEC, OPEN, "{\"q\":"),
            new Target("Open", OpenJson.CODEC, OPEN, "{\"a\":\"s\",\"b\":["),
            new Target("Nested", NestedJson.CODEC, nested(), "{\"a\":"),
            new Target("Nested", NestedJson.CODEC, nested(), "{\"a\":{\"a\":null,"),
            new Target("Lists", ListsJson.CODEC, LISTS, "{\"a\":"),
            new Target("Lists", ListsJson.CODEC, LISTS, "{\"z\":"),
            new Target("Maps", MapsJson.CODEC, MAPS, "{\"a\":"),
            new Target("Maps", MapsJson.CODEC, MAPS, "{\"z\":{\"k\":"),
            new Target("Coded", CodedJson.CODEC, CODED, "{\"a\":"),
            new Target("Tagged", TaggedJson.CODEC, tagged(), "{\"a\":\"s\","),
            new Target("Tagged", TaggedJson.CODEC, tagged(), "{\"q\":"),
            new Target("Whole", WholeJson.CODEC, whole(), "["),
            new Target("Whole", WholeJson.CODEC, whole(), "{\"a\":"),
            new Target("list of Open", OpenJson.CODEC.listOf(), new ArrayShape(OPEN, false), "["),
            new Target(
                "map of Closed",
                ClosedJson.CODEC.mapOf(),
                MapShape.of(CLOSED, false),
                "{\"k\":"))) {
      targets.add(target);
    }
    return targets;
  }

  private static Shape nested() {
    ObjectShape<Nested> nested = ObjectShape.of(Nested.class);
    return nested.optional("a", nested, Nested::a);
  }

  private static Shape wide() {
    return ObjectShape.of(Wide.class)
        .optional("a", Scalars.ANY, Wide::a)
        .optional("z", Scalars.ANY, Wide::z);
  }

  private static Shape tagged() {
    Shape known =
        ObjectShape.of(Tagged.S.class)
            .required("a", Scalars.STRING, Tagged.S::tag)
            .nullable("z", Scalars.INT, Tagged.S::z);
    Function<Json, @Nullable Shape> choice =
        json ->
            json instanceof Json.Obj object && new Json.Str("s").equals(object.members().get("a"))
                ? known
                : null;
    return new UnionShape(
        List.of(known), choice, value -> value instanceof Tagged.Unknown it ? it.json() : null);
  }

  private static Shape whole() {
    ObjectShape<Whole.Fields> fields = ObjectShape.of(Whole.Fields.class);
    WholeShape text = new WholeShape(Scalars.STRING, value -> ((Whole.Text) value).value());
    Shape[] items = new Shape[1];
    Function<Json, @Nullable Shape> choice =
        json -> {
          if (json instanceof Json.Str) {
            return text;
          }
          if (json instanceof Json.Arr) {
            return items[0];
          }
          return json instanceof Json.Obj object
                  && (object.members().isEmpty() || object.members().containsKey("a"))
              ? fields
              : null;
        };
    UnionShape whole =
        new UnionShape(
            List.of(text, fields),
            choice,
            value -> value instanceof Whole.Unknown it ? it.json() : null);
    items[0] = new WholeShape(new ArrayShape(whole, false), value -> ((Whole.Items) value).items());
    fields.optional("a", whole, Whole.Fields::a);
    return whole;
  }
}
