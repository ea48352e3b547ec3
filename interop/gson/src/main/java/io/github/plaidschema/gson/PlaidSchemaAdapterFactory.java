package io.github.plaidschema.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.lookup.SchemaCodec;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import java.lang.reflect.ParameterizedType;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has Gson read and write schema types, {@code JsonValue} and {@code OpenEnum}, as whole documents
 * and inside types of the user's own, as their codecs do.
 *
 * <pre>{@code
 * Gson gson = new GsonBuilder()
 *     .registerTypeAdapterFactory(new PlaidSchemaAdapterFactory())
 *     .create();
 * }</pre>
 *
 * <p>A document that a codec rejects is a {@code JsonParseException} whose cause is the {@code
 * JsonException}. Within a value of a schema, and within collections, arrays and maps of such
 * values, Gson is strict, whatever it is elsewhere.
 *
 * @since 0.1.0
 */
public final class PlaidSchemaAdapterFactory implements TypeAdapterFactory {

  private final BridgeCodecs codecs;

  /** For all schema types that are public. */
  public PlaidSchemaAdapterFactory() {
    this(BridgeCodecs.found());
  }

  /** With these codecs, limits and strictness. */
  public PlaidSchemaAdapterFactory(BridgeCodecs codecs) {
    this.codecs = Objects.requireNonNull(codecs, "codecs");
  }

  @Override
  @SuppressWarnings("unchecked") // The adapter was made for this type.
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> token) {
    Class<?> type = token.getRawType();
    if (type == OpenEnum.class) {
      return new StrictAdapter<>((TypeAdapter<T>) openEnum(token));
    }
    Optional<SchemaCodec<?>> schema = codecs.writing(type);
    if (schema.isPresent()) {
      return new StrictAdapter<>((TypeAdapter<T>) adapter(type, schema.get()));
    }
    return holdsSchemas(token) ? new StrictAdapter<>(gson.getDelegateAdapter(this, token)) : null;
  }

  /** Whether it is a collection, an array or a map of schema types, or of other such ones. */
  private boolean holdsSchemas(TypeToken<?> token) {
    Set<TypeToken<?>> seen = new HashSet<>(); // A collection may hold its own type.
    Optional<TypeToken<?>> element = ElementType.of(token);
    while (element.isPresent() && seen.add(element.get())) {
      if (isSchema(element.get().getRawType())) {
        return true;
      }
      element = ElementType.of(element.get());
    }
    return false;
  }

  private boolean isSchema(Class<?> type) {
    return type == OpenEnum.class || codecs.writing(type).isPresent();
  }

  private <S> TypeAdapter<S> adapter(Class<?> type, SchemaCodec<S> schema) {
    return new SchemaAdapter<>(
        type,
        schema.codec(),
        schema.type() == type,
        codecs.limits(),
        type == JsonValue.class ? schema.type().cast(JsonValue.NULL) : null);
  }

  private OpenEnumAdapter openEnum(TypeToken<?> token) {
    Class<?> constants =
        token.getType() instanceof ParameterizedType parameterized
            ? TypeToken.get(parameterized.getActualTypeArguments()[0]).getRawType()
            : Enum.class;
    return new OpenEnumAdapter(constants, codecs);
  }
}
