package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.GENERATED_NAME_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.INACCESSIBLE_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.NAMING;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.Union;
import io.github.plaidschema.processor.model.UnionNames;
import io.github.plaidschema.processor.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an annotated element: a union, or all the reasons why it is none. */
public final class UnionDiscovery {
  private final SchemaDiscovery schemas;

  /**
   * @param schemas reads the variants
   */
  public UnionDiscovery(SchemaDiscovery schemas) {
    this.schemas = schemas;
  }

  /** Reads the element, and reports nothing. */
  public Discovery discover(TypeElement type) {
    Diagnostics diagnostics = new Diagnostics();
    if (!UnionRules.check(type, diagnostics)) {
      return new Discovery.Rejected(diagnostics.all());
    }
    Reading reading = new Reading(type, diagnostics);
    Optional<Union> union = reading.read();
    List<Diagnostic> located = schemas.located(type, diagnostics.all());
    if (diagnostics.hasMissingTypes() || reading.isWaiting) {
      return new Discovery.Waiting(located);
    }
    return diagnostics.hasErrors() || union.isEmpty()
        ? new Discovery.Rejected(located)
        : new Discovery.Found(union.get(), located);
  }

  /** The reading of one union. */
  private final class Reading {
    private final TypeElement type;
    private final Diagnostics diagnostics;
    private final UnknownVariantRule unknownRule;
    private final VariantRule variantRule;
    private final List<VariantView> variants = new ArrayList<>();
    private final List<TypeElement> unknowns = new ArrayList<>();
    private final Set<TypeElement> rejected = new HashSet<>();
    private boolean isWaiting;

    Reading(TypeElement type, Diagnostics diagnostics) {
      this.type = type;
      this.diagnostics = diagnostics;
      this.unknownRule = new UnknownVariantRule(schemas.accessors(), diagnostics);
      this.variantRule = new VariantRule(type, diagnostics);
    }

    /** The union, or empty after diagnostics. */
    Optional<Union> read() {
      permitted().forEach(this::readPermitted);
      if (isWaiting || diagnostics.hasMissingTypes()) {
        return Optional.empty();
      }
      unknownRule.checkOne(type, unknowns);
      variantRule.checkAny(type.getPermittedSubclasses().size() - unknowns.size());
      checkSimpleNames();
      Discriminator discriminator = Discriminator.of(type, diagnostics);
      checkNaming(discriminator);
      List<Union.Variant> recognized =
          new RecognitionRule(type, discriminator, diagnostics)
              .recognitions(variants, rejected).entrySet().stream()
                  .map(
                      entry -> {
                        ClassName variant = ClassName.get(entry.getKey().type());
                        return new Union.Variant(
                            variant, GeneratedNames.json(variant), entry.getValue());
                      })
                  .toList();
      return diagnostics.hasErrors()
          ? Optional.empty()
          : Optional.of(union(discriminator, recognized));
    }

    /** A naming names variants that the mapping leaves out, and what is declared in the union. */
    private static boolean isMapped(TypeElement variant, Discriminator discriminator) {
      return discriminator.mapping().stream()
          .anyMatch(mapping -> mapping.variant().equals(variant));
    }

    private void checkNaming(Discriminator discriminator) {
      boolean namesVariants =
          discriminator.properties().size() == 1
              && variants.stream()
                  .filter(variant -> variant.schema().form() == Schema.Form.OBJECT)
                  .anyMatch(variant -> !isMapped(variant.type(), discriminator));
      if (type.getAnnotation(JsonNaming.class) != null
          && !namesVariants
          && !Namings.haveEffectOn(type)) {
        diagnostics.add(
            NAMING,
            type,
            "%s has no property, and each variant has its name in the mapping or none, so that @JsonNaming names nothing. Remove the annotation, or write it on the variants."
                .formatted(Accessor.displayName(type)));
      }
    }

    private Union union(Discriminator discriminator, List<Union.Variant> recognized) {
      ClassName name = ClassName.get(type);
      return new Union(
          name,
          UnionNames.of(name),
          Visibility.isPublic(type),
          schemas.deprecations().touchesDeprecated(types()),
          schemas.seesGenerated(type),
          schemas.isSerializable(unknowns.get(0)),
          schemas.scope(type, unknowns.get(0)),
          discriminator.properties(),
          recognized,
          ClassName.get(unknowns.get(0)));
    }

    /** All interfaces that generated code refers to. */
    private List<TypeElement> types() {
      return Stream.of(Stream.of(type), variants.stream().map(VariantView::type), unknowns.stream())
          .flatMap(each -> each)
          .toList();
    }

    /**
     * What the union permits, in the order of the source. Where it leaves the clause out, because
     * all its variants stand in it, compilers differ in the order in which they tell them.
     */
    private List<? extends TypeMirror> permitted() {
      List<? extends TypeMirror> permitted = type.getPermittedSubclasses();
      List<TypeMirror> members =
          ElementFilter.typesIn(type.getEnclosedElements()).stream()
              .map(TypeElement::asType)
              .filter(member -> permitted.stream().anyMatch(each -> schemas.isSame(each, member)))
              .toList();
      return members.size() == permitted.size() ? members : permitted;
    }

    private void readPermitted(TypeMirror permitted) {
      if (permitted.getKind() != TypeKind.DECLARED) {
        diagnostics.add(
            MISSING_TYPE,
            type,
            "%s: the type %s that it permits does not exist, and no annotation processor has written it. Check its name and imports."
                .formatted(Accessor.displayName(type), TypeAdvice.missingName(permitted)));
        return;
      }
      TypeElement variant = MoreTypes.asTypeElement(permitted);
      if (!new Visibility(MoreElements.getPackage(type)).isVisible(variant)) {
        diagnostics.add(
            INACCESSIBLE_TYPE,
            type,
            "%s: generated code cannot refer to %s. Make it public, or at least visible there."
                .formatted(Accessor.displayName(type), Accessor.displayName(variant)));
        return;
      }
      Set<TypeElement> lineage = schemas.accessors().lineage(variant);
      if (hasMissingParents(lineage)) {
        schemas.checkSuperInterfaces(variant, diagnostics);
        return;
      }
      if (lineage.stream().anyMatch(Reading::isUnknownVariant)) {
        unknowns.add(variant);
        unknownRule.check(variant);
      } else if (variantRule.check(variant)) {
        VariantView view = schemas.view(variant);
        isWaiting |= view.isWaiting();
        variants.add(view);
      } else {
        rejected.add(variant);
      }
    }

    private static boolean isUnknownVariant(TypeElement type) {
      return type.getQualifiedName().contentEquals(RuntimeTypes.UNKNOWN_VARIANT.canonicalName());
    }

    private static boolean hasMissingParents(Set<TypeElement> lineage) {
      return lineage.stream()
          .flatMap(ancestor -> ancestor.getInterfaces().stream())
          .anyMatch(parent -> parent.getKind() == TypeKind.ERROR);
    }

    /** The methods of the visitor are called after them. */
    private void checkSimpleNames() {
      Map<String, TypeElement> owners = new HashMap<>();
      Stream.concat(variants.stream().map(VariantView::type), unknowns.stream())
          .forEach(
              variant -> {
                TypeElement other = owners.put(variant.getSimpleName().toString(), variant);
                if (other != null) {
                  diagnostics.add(
                      GENERATED_NAME_CLASH,
                      type,
                      "%s: its variants %s and %s have one simple name, after which methods of its visitor are called. Rename one of them."
                          .formatted(
                              Accessor.displayName(type),
                              other.getQualifiedName(),
                              variant.getQualifiedName()));
                }
              });
    }
  }

  /** Whether an element is to be read as a union. */
  public static boolean isUnion(TypeElement type) {
    return type.getAnnotation(PlaidUnion.class) != null;
  }
}
