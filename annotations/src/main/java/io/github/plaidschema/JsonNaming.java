package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The case of the names in JSON that no {@link JsonName} states: of the accessors that an interface
 * declares, of the constants of an enum, and of the variants of a {@link PlaidUnion} that its
 * mapping leaves out.
 *
 * <pre>{@code
 * @JsonNaming(NamingCase.SCREAMING_SNAKE_CASE)
 * public enum Status { PENDING, IN_REVIEW }
 * }</pre>
 *
 * <p>It holds for the type that it stands on and for all types within; on a package, in {@code
 * package-info.java}, for the types of this package, but not for packages whose names begin with
 * that of this one. The nearest one counts. Where there is none, names are in snake_case.
 *
 * <p>An accessor has the name that the interface which declares it gives it: an interface that
 * inherits an accessor does not rename it. One that declares it again has to agree, or to state the
 * name with {@link JsonName}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface JsonNaming {

  /** The case. */
  NamingCase value();
}
