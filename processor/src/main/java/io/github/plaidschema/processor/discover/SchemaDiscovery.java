package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.FindingId.ADDITIONAL_PROPERTIES_TWICE;
import static io.github.plaidschema.processor.report.FindingId.MISSING_TYPE;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.BuilderMethod;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated element: a schema, or all the reasons why it is none. */
public final class SchemaDiscovery {
  private final Elements elements;
  private final Types types;
  private final Nullness nullness;
  private final AccessorCollector accessors;
  private final Predicate<TypeElement> isSource;

  /**
   * @param isSource whether a type is among the sources of this compilation, so that a message can
   *     point at its members
   */
  public SchemaDiscovery(ProcessingEnvironment environment, Predicate<TypeElement> isSource) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.isSource = isSource;
    this.nullness = new Nullness(inheritedNullness(environment));
    this.accessors = new AccessorCollector(types);
  }

  private Nullness.InheritedNullness inheritedNullness(ProcessingEnvironment environment) {
    boolean compilerTells = Runtime.version().feature() >= ClassFileNullness.UNNEEDED_SINCE;
    return compilerTells
        ? method -> false
        : new ClassFileNullness(environment.getFiler(), elements, isSource);
  }

  /** Reads the element, and reports nothing. */
  public Discovery discover(TypeElement type) {
    Findings findings = new Findings();
    InterfaceRules.check(type, findings);
    if (findings.hasErrors()) {
      return new Discovery.Refused(findings.errors());
    }
    Optional<Schema> schema = new Reading(type, findings).read();
    if (findings.hasMissingTypes()) {
      return new Discovery.Waiting(located(type, findings.missing()));
    }
    return schema
        .filter(found -> !findings.hasErrors())
        .<Discovery>map(found -> new Discovery.Found(found, located(type, findings.warnings())))
        .orElseGet(() -> new Discovery.Refused(located(type, findings.errors())));
  }

  /**
   * Where each finding is to be shown: with the interface itself if the member comes from a class
   * file, and not at all if it comes from another schema, with which it is reported.
   */
  private List<Finding> located(TypeElement schema, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !isReportedElsewhere(schema, finding.element()))
        .map(
            finding ->
                isSource.test(typeAround(finding.element()))
                    ? finding
                    : new Finding(finding.id(), schema, finding.text()))
        .toList();
  }

  private static boolean isReportedElsewhere(TypeElement schema, Element element) {
    Element owner = element.getEnclosingElement();
    return owner != null
        && !element.equals(schema)
        && !owner.equals(schema)
        && owner.getAnnotation(PlaidSchema.class) != null;
  }

  private static TypeElement typeAround(Element element) {
    return element instanceof TypeElement type
        ? type
        : MoreElements.asType(element.getEnclosingElement());
  }

  /** The reading of one interface. */
  private final class Reading {
    private final TypeElement type;
    private final Findings findings;
    private final AccessorRules rules;
    private final FieldDiscovery fieldDiscovery;
    private final CredentialRule credentials;
    private final NameRules names;

    Reading(TypeElement type, Findings findings) {
      this.type = type;
      this.findings = findings;
      Visibility visibility = new Visibility(MoreElements.getPackage(type));
      this.rules = new AccessorRules(nullness, findings);
      this.credentials = new CredentialRule(findings);
      this.names = new NameRules(findings);
      this.fieldDiscovery =
          new FieldDiscovery(
              elements,
              new FieldTypeResolver(
                  new EnumDiscovery(findings),
                  new CodecDiscovery(types, visibility, findings),
                  nullness,
                  visibility,
                  findings),
              nullness,
              findings);
    }

    Optional<Schema> read() {
      checkSuperInterfaces();
      checkMethodsThatAreNoFields();
      List<Accessor> describing = describing();
      AccessorStyle style = AccessorStyle.of(describing.stream().map(Accessor::name).toList());
      Optional<AdditionalPropertiesField> additional = additionalProperties(describing, style);
      List<NameRules.Named> fields = fields(describing, style);
      ClassName name = ClassName.get(type);
      names.checkJsonNames(fields);
      names.checkBuilderMethods(fields, fixedMethods(name, additional));
      return Optional.of(
          new Schema(
              name,
              GeneratedNames.of(name, memberTypes()),
              isPublic(),
              new DeprecationScan(elements).touchesDeprecated(type, describing),
              seesGenerated(),
              memberTypes(),
              derivedAccessors(describing),
              fields.stream().map(NameRules.Named::field).toList(),
              additional));
    }

    /** All methods without parameters but the derived accessors. */
    private List<Accessor> describing() {
      List<Accessor> describing = new ArrayList<>();
      for (Accessor accessor : accessors.accessors(type)) {
        if (accessor.isDefault() && !accessor.has(DefaultValue.class)) {
          rules.checkNoField(type, accessor.method());
        } else {
          describing.add(accessor);
        }
      }
      return describing;
    }

    private void checkSuperInterfaces() {
      for (TypeElement ancestor : accessors.lineage(type)) {
        for (TypeMirror parent : ancestor.getInterfaces()) {
          if (parent.getKind() == TypeKind.ERROR) {
            findings.add(
                MISSING_TYPE,
                ancestor,
                "%s: the interface %s that it extends does not exist, and no annotation processor has written it. Check its name and imports."
                    .formatted(Accessor.displayName(ancestor), parent));
          }
        }
      }
    }

    private void checkMethodsThatAreNoFields() {
      accessors
          .abstractMethodsWithParameters(type)
          .forEach(method -> rules.checkParameters(type, method));
      AccessorRules.otherMethods(type).forEach(method -> rules.checkNoField(type, method));
    }

    private List<NameRules.Named> fields(List<Accessor> describing, AccessorStyle style) {
      List<NameRules.Named> fields = new ArrayList<>();
      for (Accessor accessor : describing) {
        if (!accessor.has(AdditionalProperties.class) && rules.checkField(accessor)) {
          Optional<Field> field =
              fieldDiscovery.discover(accessor, style.property(accessor.name()));
          field.ifPresent(
              found -> {
                credentials.check(accessor, found);
                fields.add(new NameRules.Named(accessor, found));
              });
        }
      }
      return fields;
    }

    private Optional<AdditionalPropertiesField> additionalProperties(
        List<Accessor> describing, AccessorStyle style) {
      List<Accessor> marked =
          describing.stream()
              .filter(accessor -> accessor.has(AdditionalProperties.class))
              .filter(rules::checkField)
              .toList();
      for (Accessor second : marked.subList(Math.min(1, marked.size()), marked.size())) {
        findings.add(
            ADDITIONAL_PROPERTIES_TWICE,
            second.method(),
            "%s and %s are both marked with @AdditionalProperties, but one accessor holds them all. Remove one of the annotations."
                .formatted(second.displayName(), marked.get(0).name()));
      }
      return marked.stream()
          .findFirst()
          .flatMap(
              accessor ->
                  fieldDiscovery.additionalProperties(accessor, style.property(accessor.name())));
    }

    private List<BuilderMethod> fixedMethods(
        ClassName name, Optional<AdditionalPropertiesField> additional) {
      List<BuilderMethod> fixed = new ArrayList<>(BuilderMethod.fixed(name));
      additional.ifPresent(field -> fixed.addAll(BuilderMethod.of(field)));
      return fixed;
    }

    private boolean isPublic() {
      return Visibility.isPublic(type);
    }

    private boolean seesGenerated() {
      return elements.getTypeElement(
              elements.getModuleOf(type), "javax.annotation.processing.Generated")
          != null;
    }

    private List<String> derivedAccessors(List<Accessor> describing) {
      List<String> fields = describing.stream().map(Accessor::name).toList();
      return accessors.accessors(type).stream()
          .map(Accessor::name)
          .filter(name -> !fields.contains(name))
          .toList();
    }

    private List<String> memberTypes() {
      return accessors.lineage(type).stream()
          .flatMap(ancestor -> ElementFilter.typesIn(ancestor.getEnclosedElements()).stream())
          .map(member -> member.getSimpleName().toString())
          .distinct()
          .sorted()
          .toList();
    }
  }
}
