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
 * <p>Where one property does not tell the variants apart, several do. Each variant then states a
 * value of each of them:
 *
 * <pre>{@code
 * @PlaidUnion(
 *     discriminator = {"webhook_type", "webhook_code"},
 *     mapping = {
 *       @PlaidUnion.Mapping(value = {"ITEM", "ERROR"}, variant = ItemError.class),
 *       @PlaidUnion.Mapping(value = {"ASSETS", "ERROR"}, variant = AssetsError.class)
 *     })
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
   * The names in JSON of the properties whose strings tell which variant an object is, compared
   * byte for byte. Each variant that is an object has a field of each of these names, which its
   * builder fills in if the variant has one value for it. Empty, which is the default, if there is
   * no such property; so is a single empty string.
   */
  String[] discriminator() default {};

  /**
   * The values of the discriminator. A variant may have several. One that has none here has its
   * simple name if the discriminator is one property, in snake_case or in the case that {@link
   * JsonNaming} on the union or around it states; if it is several, each variant has to be here.
   */
  Mapping[] mapping() default {};

  /** A value of the discriminator and the variant that it stands for. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Mapping {

    /**
     * The exact string, compared byte for byte; one for each property of the discriminator, in
     * their order.
     */
    String[] value();

    /** A variant that the interface permits. */
    Class<?> variant();
  }
}
