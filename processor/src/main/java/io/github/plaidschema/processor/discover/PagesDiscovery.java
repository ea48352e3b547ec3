package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.PAGES;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.api.Pages;
import io.github.plaidschema.processor.model.ApiClient;
import io.github.plaidschema.processor.model.ApiClient.PagesRule;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.Schema;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads how the pages of a method follow each other. */
final class PagesDiscovery {

  private static final ClassName PAGING = ClassName.get(ApiClient.RUNTIME, "Paging");

  private final ProcessingEnvironment environment;
  private final SchemaDiscovery schemas;
  private final TypeElement type;
  private final Diagnostics diagnostics;

  PagesDiscovery(
      ProcessingEnvironment environment,
      SchemaDiscovery schemas,
      TypeElement type,
      Diagnostics diagnostics) {
    this.environment = environment;
    this.schemas = schemas;
    this.type = type;
    this.diagnostics = diagnostics;
  }

  /** The rule; empty without the annotation, or after a diagnostic. */
  Optional<PagesRule> discover(
      ExecutableElement method,
      @Nullable TypeMirror body,
      Set<String> queries,
      TypeMirror response) {
    Pages pages = method.getAnnotation(Pages.class);
    if (pages == null) {
      return Optional.empty();
    }
    Optional<Schema> page = schema(response);
    if (page.isEmpty()) {
      return fail(method, "its response is not a schema, so that it has no pages. Remove @Pages.");
    }
    boolean byCursor = !pages.cursor().isEmpty();
    if (byCursor != !pages.next().isEmpty() || byCursor == !pages.offset().isEmpty()) {
      return fail(
          method, "@Pages names no way to the next page. Name cursor and next, or else offset.");
    }
    String place = byCursor ? pages.cursor() : pages.offset();
    if (!takes(body, queries, place)) {
      return fail(
          method,
          "its request has no property or query parameter %s. Name one that it has."
              .formatted(place));
    }
    for (String suffix : new String[] {"Pages", "Items"}) {
      if (hasMethod(method.getSimpleName() + suffix)) {
        return fail(
            method,
            "%s%s is to be generated for it, but there is a method of that name. Rename one of the two."
                .formatted(method.getSimpleName(), suffix));
      }
    }
    return rule(method, pages, page.get(), byCursor, place);
  }

  private Optional<PagesRule> rule(
      ExecutableElement method, Pages pages, Schema page, boolean byCursor, String place) {
    Optional<Field> items = field(page, pages.items());
    if (items.isEmpty() || !(items.get().type() instanceof FieldType.ListOf list)) {
      return fail(
          method,
          "its response has no array %s. Name the property of the items.".formatted(pages.items()));
    }
    TypeName item = list.element().type().typeName();
    String factory = byCursor ? "byCursor" : "byOffset";
    CodeBlock.Builder rule =
        CodeBlock.builder().add("$T.<$T, $T>$L(\n$S", PAGING, page.type(), item, factory, place);
    String[] others =
        byCursor ? new String[] {pages.next(), pages.more()} : new String[] {pages.total()};
    for (String other : others) {
      if (other.isEmpty()) {
        rule.add(",\nnull");
        continue;
      }
      Optional<Field> field = field(page, other);
      if (field.isEmpty()) {
        return fail(
            method, "its response has no property %s. Name one that it has.".formatted(other));
      }
      rule.add(",\n$T::$L", page.type(), field.get().accessor());
    }
    rule.add(",\n$T::$L)", page.type(), items.get().accessor());
    if (!pages.restartOn().isEmpty()) {
      rule.add("\n.restartingOn($S)", pages.restartOn());
    }
    return Optional.of(new PagesRule(item, rule.build()));
  }

  private boolean takes(@Nullable TypeMirror body, Set<String> queries, String place) {
    if (body == null) {
      return queries.contains(place);
    }
    TypeMirror at = body;
    String[] names = place.split("\\.", -1);
    for (int i = 0; i < names.length; i++) {
      Optional<Schema> schema = schema(at);
      if (schema.isEmpty()) {
        return i > 0; // What is inside cannot be looked up here.
      }
      Optional<Field> field = field(schema.get(), names[i]);
      if (field.isEmpty()) {
        return false;
      }
      if (i < names.length - 1
          && field.get().type() instanceof FieldType.SchemaReference reference) {
        TypeElement inner =
            environment.getElementUtils().getTypeElement(reference.type().canonicalName());
        if (inner == null) {
          return true;
        }
        at = inner.asType();
      }
    }
    return true;
  }

  private boolean hasMethod(String name) {
    return ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type)).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(name));
  }

  private static Optional<Field> field(Schema schema, String jsonName) {
    return schema.fields().stream().filter(field -> field.jsonName().equals(jsonName)).findFirst();
  }

  private Optional<Schema> schema(TypeMirror mirror) {
    if (!(mirror instanceof DeclaredType)) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(mirror);
    boolean isObject = OperationDiscovery.isSchema(element) && !UnionDiscovery.isUnion(element);
    return isObject
            && schemas.discover(element) instanceof Discovery.Found found
            && found.declaration() instanceof Schema schema
        ? Optional.of(schema)
        : Optional.empty();
  }

  private Optional<PagesRule> fail(ExecutableElement method, String text) {
    diagnostics.add(
        PAGES, method, Accessor.displayName(type) + "." + method.getSimpleName() + ": " + text);
    return Optional.empty();
  }
}
