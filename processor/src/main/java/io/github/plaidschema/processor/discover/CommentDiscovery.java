package io.github.plaidschema.processor.discover;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.model.Comment;
import io.github.plaidschema.processor.model.Comments;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the comments that belong to an interface. A compiler tells those of the sources that it
 * compiles; class files have none.
 */
public final class CommentDiscovery {
  private final Elements elements;
  private final AccessorCollector accessors;

  /** Asks the compiler that runs the processor. */
  public CommentDiscovery(ProcessingEnvironment environment) {
    Types types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.accessors = new AccessorCollector(types, new ReturnTypes(types));
  }

  /**
   * Reads them.
   *
   * @param type the interface
   * @param declaration what it says
   */
  public Comments discover(TypeElement type, Declaration declaration) {
    return declaration instanceof Schema schema
        ? new Comments(comment(type), accessors(type), enums(schema))
        : new Comments(comment(type), Map.of(), Map.of());
  }

  private Map<String, Comment> accessors(TypeElement type) {
    return accessors.accessors(type).stream()
        .collect(Collectors.toMap(Accessor::name, this::comment));
  }

  /** An accessor without a comment has the one of what it overrides. */
  private Comment comment(Accessor accessor) {
    Comment own = comment(accessor.method());
    String inherited =
        accessor.inherited().stream()
            .map(this::description)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String description =
        own.description().isEmpty()
            ? inherited
            : Documentation.inherit(own.description(), inherited);
    return new Comment(description, own.deprecated(), own.deprecation());
  }

  private Map<ClassName, Comments.OfEnum> enums(Schema schema) {
    Map<ClassName, Comments.OfEnum> comments = new LinkedHashMap<>();
    schema.fields().stream()
        .flatMap(field -> field.type().enums())
        .map(use -> use.enumType().type())
        .distinct()
        .forEach(
            name -> {
              TypeElement type = elements.getTypeElement(name.canonicalName());
              if (type != null) {
                comments.put(name, new Comments.OfEnum(comment(type), constants(type)));
              }
            });
    return comments;
  }

  private Map<String, Comment> constants(TypeElement type) {
    Stream<? extends Element> constants =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT);
    Function<Element, String> name = constant -> constant.getSimpleName().toString();
    return constants.collect(Collectors.toMap(name, this::comment));
  }

  private Comment comment(Element element) {
    return new Comment(
        description(element),
        elements.isDeprecated(element),
        Documentation.deprecationIn(elements.getDocComment(element)));
  }

  private String description(Element element) {
    return Documentation.descriptionIn(elements.getDocComment(element));
  }
}
