package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.ADDITIONAL_PROPERTIES_TWICE;
import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.model.AccessorStyle;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.Scope;
import io.github.plaidschema.processor.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final ReturnTypes returnTypes;
  private final AccessorCollector accessors;
  private final HierarchyRule hierarchy;
  private final PackageTypes packageTypes;
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
    this.returnTypes = new ReturnTypes(types);
    this.accessors = new AccessorCollector(types, returnTypes);
    this.hierarchy = new HierarchyRule(types, returnTypes);
    this.packageTypes = new PackageTypes(elements);
  }

  private Nullness.InheritedNullness inheritedNullness(ProcessingEnvironment environment) {
    boolean compilerTells = Runtime.version().feature() >= ClassFileNullness.UNNEEDED_SINCE;
    return compilerTells
        ? method -> Set.of()
        : new ClassFileNullness(environment.getFiler(), elements, isSource);
  }

  /** Reads the element, and reports nothing. */
  public Discovery discover(TypeElement type) {
    Diagnostics diagnostics = new Diagnostics();
    if (!InterfaceRules.check(type, diagnostics)) {
      return new Discovery.Rejected(diagnostics.all());
    }
    if (!hierarchy.isSound(type, accessors.lineage(type))) {
      return new Discovery.Rejected(List.of());
    }
    Schema schema = new Reading(type, diagnostics).read();
    List<Diagnostic> located = located(type, diagnostics.all());
    if (diagnostics.hasMissingTypes()) {
      return new Discovery.Waiting(located);
    }
    return diagnostics.hasErrors()
        ? new Discovery.Rejected(located)
        : new Discovery.Found(schema, located);
  }

  /** A variant as its union sees it; its mistakes are reported with itself. */
  VariantView view(TypeElement variant) {
    Diagnostics diagnostics = new Diagnostics();
    Schema schema = new Reading(variant, diagnostics).read();
    return new VariantView(variant, schema, diagnostics.hasErrors(), diagnostics.hasMissingTypes());
  }

  boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(one, other);
  }

  AccessorCollector accessors() {
    return accessors;
  }

  DeprecationScan deprecations() {
    return new DeprecationScan(elements);
  }

  boolean seesGenerated(TypeElement type) {
    return elements.getTypeElement(
            elements.getModuleOf(type), "javax.annotation.processing.Generated")
        != null;
  }

  /** Whether values of an interface are {@code java.io.Serializable}. */
  boolean isSerializable(TypeElement type) {
    return accessors.lineage(type).stream()
        .anyMatch(ancestor -> ancestor.getQualifiedName().contentEquals("java.io.Serializable"));
  }

  /**
   * Simple names that mean something else in what is generated for an interface.
   *
   * @param implemented the interface that a generated class implements
   */
  Scope scope(TypeElement type, TypeElement implemented) {
    return new Scope(
        memberNames(implemented, ElementFilter::typesIn),
        memberNames(implemented, ElementFilter::fieldsIn),
        packageTypes.shadowing(MoreElements.getPackage(type)));
  }

  /** The simple names of what implementing an interface inherits, sorted. */
  private List<String> memberNames(
      TypeElement type, Function<List<? extends Element>, List<? extends Element>> members) {
    return accessors.lineage(type).stream()
        .flatMap(ancestor -> members.apply(ancestor.getEnclosedElements()).stream())
        .map(member -> member.getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
  }

  /** Reports the interfaces above one that do not exist. */
  void checkSuperInterfaces(TypeElement type, Diagnostics diagnostics) {
    for (TypeElement ancestor : accessors.lineage(type)) {
      for (TypeMirror parent : ancestor.getInterfaces()) {
        if (parent.getKind() == TypeKind.ERROR) {
          for (TypeMirror missing : MissingTypes.in(parent)) {
            diagnostics.add(
                MISSING_TYPE,
                ancestor,
                "%s: the type %s that it extends does not exist, and no annotation processor has written it. Check its name and imports."
                    .formatted(Accessor.displayName(ancestor), missing));
          }
        }
      }
    }
  }

  /**
   * Where each diagnostic is to be shown: with the interface itself if the member comes from a
   * class file.
   */
  List<Diagnostic> located(TypeElement schema, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            diagnostic ->
                isSource.test(typeAround(diagnostic.element()))
                    ? diagnostic
                    : new Diagnostic(diagnostic.id(), schema, diagnostic.text()))
        .toList();
  }

  private static TypeElement typeAround(Element element) {
    return element instanceof TypeElement type
        ? type
        : MoreElements.asType(element.getEnclosingElement());
  }

  /** The reading of one interface. */
  private final class Reading {
    private final TypeElement type;
    private final Diagnostics diagnostics;
    private final AccessorRules rules;
    private final FieldDiscovery fieldDiscovery;
    private final CredentialRule credentials;
    private final ForeignAnnotationRule foreign;
    private final NameRules names;
    private final WholeValueRule wholeValues;

    Reading(TypeElement type, Diagnostics diagnostics) {
      this.type = type;
      this.diagnostics = diagnostics;
      Visibility visibility = new Visibility(MoreElements.getPackage(type));
      this.rules = new AccessorRules(nullness, returnTypes, diagnostics);
      this.credentials = new CredentialRule(diagnostics);
      this.foreign = new ForeignAnnotationRule(diagnostics);
      this.names = new NameRules(diagnostics);
      this.wholeValues = new WholeValueRule(diagnostics);
      this.fieldDiscovery =
          new FieldDiscovery(
              elements,
              new FieldTypeResolver(
                  elements,
                  new EnumDiscovery(diagnostics),
                  new CodecDiscovery(types, visibility, diagnostics),
                  accessors,
                  nullness,
                  visibility,
                  diagnostics),
              nullness,
              diagnostics);
    }

    /** The schema, of which nothing is to be made if there are errors. */
    Schema read() {
      checkSuperInterfaces(type, diagnostics);
      foreign.check(type, Accessor.displayName(type));
      checkMethodsThatAreNoFields();
      if (isSerializable(type)) {
        accessors.accessors(type).forEach(rules::checkSerialization);
      }
      List<Accessor> describing = describing();
      AccessorStyle style = AccessorStyle.of(describing.stream().map(Accessor::name).toList());
      Optional<AdditionalPropertiesField> additional = additionalProperties(describing, style);
      List<NameRules.Named> fields = fields(describing, style);
      ClassName name = ClassName.get(type);
      credentials.check(fields);
      names.checkNaming(type);
      names.checkJsonNames(fields);
      names.checkBuilderMethods(fields, name, additional);
      List<Field> described = fields.stream().map(NameRules.Named::field).toList();
      Scope scope = scope(type, type);
      List<String> memberMethods = accessors.methodNames(type);
      GeneratedNames generated = GeneratedNames.of(name, taken(scope, memberMethods, described));
      names.checkMemberTypes(type, scope.memberTypes(), generated);
      Set<ClassName> mentioned = mentioned(described);
      names.checkObscuredTypes(
          type,
          described.stream()
              .flatMap(field -> field.type().enums())
              .map(use -> use.enumType().type())
              .distinct()
              .toList(),
          elements);
      names.checkUnnamedPackage(type, mentioned, scope.members());
      Schema.Form form = wholeValues.form(fields, additional.isPresent());
      return new Schema(
          name,
          Accessor.displayName(type),
          generated,
          Visibility.isPublic(type),
          deprecations().touchesDeprecated(type, describing),
          seesGenerated(type),
          isSerializable(type),
          scope,
          memberMethods,
          form,
          described,
          additional,
          form == Schema.Form.WHOLE_VALUE
              ? List.of()
              : new OwnDiscriminatorDiscovery(accessors, SchemaDiscovery.this::isSame)
                  .discover(type, described));
    }

    /** The names that the value class cannot have. */
    private static Set<String> taken(Scope scope, List<String> memberMethods, List<Field> fields) {
      Set<String> taken = new HashSet<>(scope.members());
      taken.addAll(memberMethods);
      mentioned(fields).forEach(each -> taken.add(each.topLevelClassName().simpleName()));
      return taken;
    }

    private static Set<ClassName> mentioned(List<Field> fields) {
      return fields.stream()
          .flatMap(field -> MentionedTypes.in(field.type()).stream())
          .collect(toCollection(LinkedHashSet::new));
    }

    /** All methods without parameters but the derived accessors. */
    private List<Accessor> describing() {
      List<Accessor> describing = new ArrayList<>();
      for (Accessor accessor : accessors.accessors(type)) {
        if (accessor.isDefault() && !accessor.has(DefaultValue.class)) {
          rules.checkNoField(accessor.method());
          rules.checkDerived(accessor);
        } else {
          describing.add(accessor);
        }
      }
      return describing;
    }

    private void checkMethodsThatAreNoFields() {
      accessors.abstractMethodsWithParameters(type).forEach(rules::checkParameters);
      AccessorRules.otherMethods(type).forEach(rules::checkNoField);
      ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(rules::checkConstant);
    }

    private List<NameRules.Named> fields(List<Accessor> describing, AccessorStyle style) {
      List<NameRules.Named> fields = new ArrayList<>();
      for (Accessor accessor : describing) {
        String property = style.property(accessor.name());
        if (!accessor.has(AdditionalProperties.class) && rules.checkField(accessor, property)) {
          Optional<Field> field = fieldDiscovery.discover(accessor, property);
          field.ifPresent(
              found -> {
                foreign.check(accessor);
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
              .filter(accessor -> rules.checkField(accessor, style.property(accessor.name())))
              .toList();
      marked.forEach(rules::checkAdditionalProperties);
      for (Accessor second : marked.subList(Math.min(1, marked.size()), marked.size())) {
        Meeting meeting = Meeting.of(second, marked.get(0));
        diagnostics.add(
            ADDITIONAL_PROPERTIES_TWICE,
            meeting.element(),
            "%s and %s are both marked with @AdditionalProperties, but one accessor holds them all. Remove one of the annotations."
                .formatted(meeting.name(), marked.get(0).name()));
      }
      return marked.stream()
          .findFirst()
          .flatMap(
              accessor ->
                  fieldDiscovery.additionalProperties(accessor, style.property(accessor.name())));
    }
  }
}
