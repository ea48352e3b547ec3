package io.github.plaidschema.processor.model;

/**
 * What an author wrote above a declaration.
 *
 * @param description javadoc as it was written, HTML and inline tags included, without block tags;
 *     what {@code @return} says where there is nothing else; an empty string for none
 * @param deprecated whether the declaration is deprecated
 * @param deprecation what {@code @deprecated} says, or an empty string
 */
public record Comment(String description, boolean deprecated, String deprecation) {

  /** Nothing. */
  public static final Comment NONE = new Comment("", false, "");
}
