package io.github.plaidschema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose JSON is one of several variants, as {@code oneOf} and {@code
 * anyOf} of an OpenAPI document say. For an interface {@code X} the processor writes {@code XJson},
 * which reads and writes all of them, and {@code XVisitor}, which tells them apart.
 *
 * <p>The interface permits its variants, which are {@link PlaidSchema} interfaces that extend it,
 * and one interface for all that is none of these, which extends {@code
 * io.github.plaidschema.json.UnknownVariant} as well and keeps the JSON:
 *
 * <pre>{@code
 * @PlaidUnion(discriminator = "type")
 * public sealed interface Payment permits Card, Transfer, Payment.Unknown {
 *   non-sealed interface Unknown extends Payment, UnknownVariant {}
 * }
 *
 * @PlaidSchema
 * public non-sealed interface Card extends Payment {
 *   String type();
 *   @Sensitive String number();
 * }
 * }</pre>
 *
 * <p>Without a discriminator a variant is recognized by its shape: the properties that the object
 * has and the kinds of their values; of several that fit as well, it is the first that the
 * interface permits or, if all of them stand in it, declares. A variant that is not an object is
 * recognized by its kind; see {@link WholeValue}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PlaidUnion {

  /**
   * The name in JSON of the property whose text tells which variant an object is, compared byte for
   * byte. Each variant that is an object has a field of this name. The empty string, which is the
   * default, if there is no such property.
   */
  String discriminator() default "";

  /**
   * The texts of the discriminator. A variant may have several; one that has none here has its
   * simple name in snake_case, or in the case that {@link JsonNaming} on the union or around it
   * states.
   */
  Mapping[] mapping() default {};

  /** A text of the discriminator and the variant that it stands for. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Mapping {

    /** The exact text, compared byte for byte. */
    String value();

    /** A variant that the interface permits. */
    Class<?> variant();
  }
}
