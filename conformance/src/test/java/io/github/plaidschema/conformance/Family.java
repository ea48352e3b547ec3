package io.github.plaidschema.conformance;

import io.github.plaidschema.conformance.family.Event;
import io.github.plaidschema.conformance.family.EventJson;
import io.github.plaidschema.conformance.family.Everything;
import io.github.plaidschema.conformance.family.Everything.Color;
import io.github.plaidschema.conformance.family.Everything.State;
import io.github.plaidschema.conformance.family.EverythingJson;
import io.github.plaidschema.conformance.family.Narrow;
import io.github.plaidschema.conformance.family.NarrowJson;
import io.github.plaidschema.conformance.oracle.ArrayShape;
import io.github.plaidschema.conformance.oracle.Json;
import io.github.plaidschema.conformance.oracle.MapShape;
import io.github.plaidschema.conformance.oracle.ObjectShape;
import io.github.plaidschema.conformance.oracle.Scalars;
import io.github.plaidschema.conformance.oracle.Shape;
import io.github.plaidschema.conformance.oracle.UnionShape;
import io.github.plaidschema.conformance.tiny.Wide;
import io.github.plaidschema.conformance.tiny.WideJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readers that random documents are read by. */
final class Family {

  /**
   * A reader.
   *
   * @param type the type of its values
   */
  record Member<T>(Class<T> type, JsonCodec<T> codec, Shape shape) {}

  private static final Map<String, Color> COLORS =
      Map.of("red", Color.RED, "dark \"blue\"", Color.DARK_BLUE);
  private static final Map<String, State> STATES =
      Map.of("active", State.ACTIVE, "other", State.OTHER);

  private Family() {}

  static List<Member<?>> members() {
    return List.of(
        new Member<>(Everything.class, EverythingJson.CODEC, everything()),
        new Member<>(Narrow.class, NarrowJson.CODEC, narrow()),
        new Member<>(Event.class, EventJson.CODEC, event()),
        new Member<>(Wide.class, WideJson.CODEC, wide()),
        new Member<>(JsonValue.class, JsonValue.CODEC, Scalars.ANY));
  }

  private static Shape everything() {
    Shape color = Scalars.closed(COLORS, null);
    ObjectShape<Everything> shape = ObjectShape.of(Everything.class);
    return shape
        .required("text", Scalars.STRING, Everything::text)
        .nullable("note", Scalars.STRING, Everything::note)
        .required("is_flag", Scalars.BOOLEAN, Everything::isFlag)
        .required("count", Scalars.INT, Everything::count)
        .required("total", Scalars.LONG, Everything::total)
        .required("rate", Scalars.DOUBLE, Everything::rate)
        .nullable("boxed", Scalars.INT, Everything::boxed)
        .optional("maybe_int", Scalars.INT, Everything::maybeInt)
        .optional("maybe_long", Scalars.LONG, Everything::maybeLong)
        .optional("maybe_double", Scalars.DOUBLE, Everything::maybeDouble)
        .optional("decimal", Scalars.DECIMAL, Everything::decimal)
        .nullable("big", Scalars.BIG_INTEGER, Everything::big)
        .optional("date", Scalars.DATE, Everything::date)
        .optional("time", Scalars.TIME, Everything::time)
        .optional("date_time", Scalars.DATE_TIME, Everything::dateTime)
        .optional("offset", Scalars.OFFSET_DATE_TIME, Everything::offset)
        .optional("instant", Scalars.INSTANT, Everything::instant)
        .optional("duration", Scalars.DURATION, Everything::duration)
        .optional("uuid", Scalars.UUID_SHAPE, Everything::uuid)
        .optional("uri", Scalars.URI_SHAPE, Everything::uri)
        .optional("closed", color, Everything::closed)
        .optional("fallback", Scalars.closed(STATES, State.OTHER), Everything::fallback)
        .optional("open", Scalars.open(COLORS), Everything::open)
        .optional("texts", new ArrayShape(Scalars.STRING, true), Everything::texts)
        .optional("amounts", new ArrayShape(Scalars.DECIMAL, false), Everything::amounts)
        .optional(
            "rows", new ArrayShape(new ArrayShape(Scalars.INT, false), false), Everything::rows)
        .optional("numbers", MapShape.of(Scalars.LONG, true), Everything::numbers)
        .optional(
            "days",
            new MapShape(OpenEnum::<Color>of, Scalars.DATE, false, COLORS.keySet()),
            Everything::days)
        .optional(
            "states",
            new ArrayShape(Scalars.closed(STATES, State.OTHER), false),
            Everything::states)
        .optional("colors", new ArrayShape(Scalars.open(COLORS), false), Everything::colors)
        .optional("child", shape, Everything::child)
        .optional("narrow", new ArrayShape(narrow(), false), Everything::narrow)
        .optional("any", Scalars.ANY, Everything::any)
        .optional("event", event(), Everything::event)
        .optional(
            "reversed",
            Scalars.string(
                text -> new StringBuilder(text).reverse().toString(), random -> "\"cba\""),
            Everything::reversed)
        .optional("a \"quoted\"\\name\n\u00e9\ud83d\ude00", Scalars.STRING, Everything::escaped)
        .defaulted("limit", Scalars.INT, Everything::limit, 100)
        .additional(Everything::rest);
  }

  private static Shape wide() {
    ObjectShape<Wide> shape = ObjectShape.of(Wide.class);
    for (Method accessor : Wide.class.getMethods()) {
      shape.optional(accessor.getName(), Scalars.ANY, wide -> call(accessor, wide));
    }
    return shape;
  }

  private static @Nullable Object call(Method accessor, Wide wide) {
    try {
      return accessor.invoke(wide);
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError(accessor.getName(), failure);
    }
  }

  private static Shape narrow() {
    ObjectShape<Narrow> shape = ObjectShape.of(Narrow.class);
    return shape
        .required("text", Scalars.STRING, Narrow::text)
        .optional("count", Scalars.INT, Narrow::count)
        .optional("narrow", new ArrayShape(shape, false), Narrow::narrow);
  }

  private static Shape event() {
    Shape paid =
        ObjectShape.of(Event.Paid.class)
            .required("type", typed("paid"), Event.Paid::type)
            .required("amount", Scalars.DECIMAL, Event.Paid::amount);
    ObjectShape<Event.Moved> moved = ObjectShape.of(Event.Moved.class);
    UnionShape event =
        new UnionShape(
            List.of(paid, moved),
            json -> variant(json, paid, moved),
            value -> value instanceof Event.Unknown unknown ? unknown.json() : null);
    moved
        .required("type", typed("moved"), Event.Moved::type)
        .optional("cause", event, Event.Moved::cause);
    return event;
  }

  private static Shape typed(String type) {
    return Scalars.string(text -> text, random -> '"' + type + '"');
  }

  private static @Nullable Shape variant(Json json, Shape paid, Shape moved) {
    Json type = json instanceof Json.Obj object ? object.members().get("type") : null;
    if (new Json.Str("paid").equals(type)) {
      return paid;
    }
    return new Json.Str("moved").equals(type) ? moved : null;
  }
}
