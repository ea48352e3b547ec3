package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose accessors describe a JSON object. For an interface {@code X} the
 * processor writes {@code XBuilder}, which makes immutable instances, and {@code XJson}, which
 * reads and writes them; for a nested interface {@code Outer.X} these are {@code Outer_XBuilder}
 * and {@code Outer_XJson}.
 *
 * <p>Each abstract method without parameters is a field. Its type says what an absent value means:
 * {@code T} is required, {@code @Nullable T} is required and may be null, {@code Optional<T>} is
 * optional. Its name in JSON is its own in snake_case, unless {@link JsonName} or {@link
 * JsonNaming} says otherwise.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PlaidSchema {}
