package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.model.InlineTag;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a javadoc comment, so that it can stand above another method of another class. */
final class Documentation {
  /** What it points at may not be imported where the text goes. */
  private static final Pattern LINK =
      Pattern.compile("\\{@(?:link(?:plain)?|value)\\s+([^\\s}]+)(?:\\s+([^}]*))?}");

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w+");
  private static final Pattern RETURN_TAG =
      Pattern.compile("(?ms)^\\s*@return\\s+(.*?)(?=^\\s*@\\w+|\\z)");
  private static final Pattern INLINE_RETURN =
      Pattern.compile("\\{@return\\s+([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");
  private static final Pattern INHERIT_DOC = Pattern.compile("\\{@inheritDoc}");

  private static final Pattern DEPRECATED_TAG =
      Pattern.compile("(?ms)^\\s*@deprecated\\s+(.*?)(?=^\\s*@\\w+|\\z)");

  private Documentation() {}

  /**
   * The description, or what {@code @return} says where there is no other; an empty string for
   * none.
   */
  static String textOf(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    String description = description(comment);
    String text = description.isEmpty() ? returned(comment) : description;
    text = INHERIT_DOC.matcher(text).replaceAll("");
    text = INLINE_RETURN.matcher(text).replaceAll("Returns $1.");
    return LINK.matcher(text).replaceAll(Documentation::label).strip();
  }

  /**
   * The description as it is written, or what {@code @return} says where there is no other; an
   * empty string for none.
   */
  static String descriptionIn(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    // As it is indented, which counts within blocks of code.
    String description = beforeBlockTags(comment).stripTrailing().stripIndent().strip();
    Matcher tag = RETURN_TAG.matcher(blockTags(comment));
    return description.isEmpty() && tag.find()
        ? "{@return %s}".formatted(tag.group(1).strip())
        : description;
  }

  /** What {@code @deprecated} says, or an empty string. */
  static String deprecationIn(@Nullable String comment) {
    Matcher tag = DEPRECATED_TAG.matcher(comment == null ? "" : blockTags(comment));
    return tag.find() ? tag.group(1).strip() : "";
  }

  /** A description whose author refers to the one of the overridden method. */
  static String inherit(String description, String inherited) {
    return INHERIT_DOC.matcher(description).replaceAll(Matcher.quoteReplacement(inherited)).strip();
  }

  private static String beforeBlockTags(String comment) {
    return comment.substring(0, firstBlockTag(comment));
  }

  private static String blockTags(String comment) {
    return comment.substring(firstBlockTag(comment));
  }

  /** The index of the first block tag, or the length of the comment. */
  private static int firstBlockTag(String comment) {
    return BLOCK_TAG
        .matcher(comment)
        .results()
        .map(MatchResult::start)
        .filter(index -> !isWithinInlineTag(comment, index))
        .findFirst()
        .orElse(comment.length());
  }

  /** There an annotation in an example of code is not a block tag. */
  private static boolean isWithinInlineTag(String comment, int index) {
    int tag = comment.indexOf("{@");
    while (tag >= 0 && tag < index) {
      int end = InlineTag.end(comment, tag);
      if (end >= index) {
        return true;
      }
      tag = comment.indexOf("{@", end);
    }
    return false;
  }

  private static String description(String comment) {
    String description = beforeBlockTags(comment);
    return description.lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("").strip();
  }

  private static String returned(String comment) {
    Matcher tag = RETURN_TAG.matcher(blockTags(comment));
    if (!tag.find()) {
      return "";
    }
    String text = tag.group(1).strip().replaceAll("\\s*\\n\\s*", "\n");
    return "Sets " + text + (text.endsWith(".") ? "" : ".");
  }

  private static String label(MatchResult link) {
    String target = link.group(1).startsWith("#") ? link.group(1).substring(1) : link.group(1);
    String label = Optional.ofNullable(link.group(2)).map(String::strip).orElse("");
    return Matcher.quoteReplacement(label.isEmpty() ? "{@code " + target + "}" : label);
  }
}
