package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.GENERATED_NAME_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.JSON_NAME_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.NAMING;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.BuilderMethod;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.GeneratedNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Names that two fields cannot share: in JSON, and in the builder. */
final class NameRules {
  private final Diagnostics diagnostics;

  NameRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A field and the accessor that describes it. */
  record Named(Accessor accessor, Field field) {}

  /** Reports a naming that says nothing. */
  void checkNaming(TypeElement type) {
    if (type.getAnnotation(JsonNaming.class) != null && !Namings.haveEffectOn(type)) {
      diagnostics.add(
          NAMING,
          type,
          "%s declares no property, so that @JsonNaming names nothing. Remove the annotation, or write it on the interface that declares the accessors."
              .formatted(Accessor.displayName(type)));
    }
  }

  void checkJsonNames(List<Named> fields) {
    Map<String, Accessor> owners = new HashMap<>();
    for (Named named : fields) {
      Accessor other = owners.putIfAbsent(named.field().jsonName(), named.accessor());
      if (other != null) {
        Meeting meeting = Meeting.of(named.accessor(), other);
        diagnostics.add(
            JSON_NAME_CLASH,
            meeting.element(),
            "%s and %s are both \"%s\" in JSON. Give one of them another name with @JsonName."
                .formatted(meeting.name(), other.name(), named.field().jsonName()));
      }
    }
  }

  /**
   * Checks that no two methods of the builder are alike. Setters come last, so that it is the field
   * with the odd name that is reported.
   */
  void checkBuilderMethods(
      List<Named> fields, ClassName schema, Optional<AdditionalPropertiesField> additional) {
    Map<BuilderMethod, Owner> owners = new HashMap<>();
    BuilderMethod.fixed(schema).forEach(method -> owners.put(method, Owner.EVERY_BUILDER));
    additional.stream()
        .flatMap(field -> BuilderMethod.of(field).stream())
        .forEach(method -> owners.put(method, Owner.ADDITIONAL_PROPERTIES));
    List<Named> others =
        fields.stream()
            .filter(named -> own(BuilderMethod.helpersOf(named.field()), "method", named, owners))
            .toList();
    others.forEach(named -> own(BuilderMethod.settersOf(named.field()), "setter", named, owners));
  }

  /**
   * The value class inherits the types of the interface, and could not refer to generated ones of
   * their names.
   */
  void checkMemberTypes(TypeElement schema, List<String> memberTypes, GeneratedNames generated) {
    for (ClassName type : List.of(generated.builder(), generated.json())) {
      if (memberTypes.contains(type.simpleName())) {
        diagnostics.add(
            GENERATED_NAME_CLASH,
            schema,
            "%1$s: the type %2$s in it has the name of one that is to be generated. Rename %2$s."
                .formatted(Accessor.displayName(schema), type.simpleName()));
      }
    }
  }

  /**
   * An enum that is nested beside a constant of its name: before a dot, Java takes the name for the
   * constant.
   */
  void checkObscuredTypes(TypeElement schema, Collection<ClassName> enums, Elements elements) {
    for (ClassName type : enums) {
      for (ClassName each = type; each.enclosingClassName() != null; ) {
        ClassName outer = each.enclosingClassName();
        TypeElement enclosing = elements.getTypeElement(outer.canonicalName());
        String name = each.simpleName();
        boolean isObscured =
            enclosing != null
                && ElementFilter.fieldsIn(elements.getAllMembers(enclosing)).stream()
                    .anyMatch(field -> field.getSimpleName().contentEquals(name));
        if (isObscured) {
          diagnostics.add(
              GENERATED_NAME_CLASH,
              schema,
              "%s: the constant %s of %s hides the type of its name from generated code. Rename one of the two."
                  .formatted(
                      Accessor.displayName(schema), name, String.join(".", outer.simpleNames())));
        }
        each = outer;
      }
    }
  }

  /**
   * In the unnamed package no type has a longer name, by which it could be told from a member of
   * the interface.
   */
  void checkUnnamedPackage(
      TypeElement schema, Collection<ClassName> mentioned, Set<String> members) {
    mentioned.stream()
        .filter(type -> type.packageName().isEmpty())
        .map(type -> type.topLevelClassName().simpleName())
        .filter(members::contains)
        .distinct()
        .forEach(
            name ->
                diagnostics.add(
                    GENERATED_NAME_CLASH,
                    schema,
                    "%s: its member %s hides the type %s of the unnamed package from generated code. Rename one of the two, or move both into a package."
                        .formatted(Accessor.displayName(schema), name, name)));
  }

  /**
   * What a method of the builder is for.
   *
   * @param accessor of the field that it is for, if it is for one
   */
  private record Owner(String description, Optional<Accessor> accessor) {
    static final Owner EVERY_BUILDER =
        new Owner("a method that every builder has", Optional.empty());
    static final Owner ADDITIONAL_PROPERTIES =
        new Owner("a method for the additional properties", Optional.empty());

    static Owner of(Accessor accessor) {
      return new Owner("a method for the field " + accessor.name(), Optional.of(accessor));
    }
  }

  /** Makes the field the owner of methods, and returns whether none of them had one. */
  private boolean own(
      List<BuilderMethod> methods, String role, Named named, Map<BuilderMethod, Owner> owners) {
    for (BuilderMethod method : methods) {
      Owner other = owners.putIfAbsent(method, Owner.of(named.accessor()));
      if (other != null) {
        Meeting meeting = Meeting.of(named.accessor(), other.accessor().orElse(named.accessor()));
        diagnostics.add(
            GENERATED_NAME_CLASH,
            meeting.element(),
            "%s: in the builder its %s %s would clash with %s. Give the accessor another name and write @JsonName(\"%s\")."
                .formatted(
                    meeting.name(), role, method, other.description(), named.field().jsonName()));
        return false;
      }
    }
    return true;
  }
}
