package io.github.plaidschema.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the pages of an operation follow each other. The generated client gets a method that
 * returns a lazy {@code Stream} of the pages, and one that returns a lazy {@code Stream} of the
 * items.
 *
 * <p>All names are names of JSON properties: {@link #cursor} and {@link #offset} of the request,
 * where dots lead into nested objects, the others of the response.
 *
 * <pre>{@code
 * @Pages(cursor = "cursor", next = "next_cursor", more = "has_more", items = "added")
 * @Pages(offset = "options.offset", total = "total_transactions", items = "transactions")
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pages {

  /** The array of the items in a response. */
  String items();

  /** Where a request says which page it asks for; goes together with {@link #next}. */
  String cursor() default "";

  /** Where a response says which page comes next. */
  String next() default "";

  /**
   * Where a response says whether there is another page. Without it, a response without {@link
   * #next} is the last one.
   */
  String more() default "";

  /** Where a request says how many items come before the page it asks for. */
  String offset() default "";

  /**
   * Where a response says how many items there are. Without it, a response without items is the
   * last one.
   */
  String total() default "";

  /**
   * The error code that says that the pages have changed while they were read. The pages are then
   * read from the first one again, and only complete rounds are handed out.
   */
  String restartOn() default "";
}
