package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;

import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Operation;
import io.github.plaidschema.compatibility.describe.Operation.Parameter;
import io.github.plaidschema.compatibility.describe.Operation.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed of the parameters of an operation. */
final class ParameterChanges {
  private static final String DOES_NOT_LINK = "Compiled calls fail with NoSuchMethodError.";
  private static final String DOES_NOT_COMPILE = "Calls do not compile.";
  private static final String DOES_NOT_IMPLEMENT = "Implementations do not compile.";

  private final WireReading newReadsOld;
  private final Taker taker;

  /** Takes the changes. */
  interface Taker {
    void add(ChangeKind kind, String parameter, String before, String after, Effects effects);
  }

  ParameterChanges(WireReading newReadsOld, Taker taker) {
    this.newReadsOld = newReadsOld;
    this.taker = taker;
  }

  void compare(Operation older, Operation newer) {
    Map<Parameter, Parameter> pairs = pairs(older, newer);
    for (Parameter parameter : older.parameters()) {
      Parameter counterpart = pairs.get(parameter);
      if (counterpart == null) {
        removed(parameter);
      } else {
        compareRequired(parameter, counterpart);
        compareTypes(parameter, counterpart);
      }
    }
    for (Parameter parameter : newer.parameters()) {
      if (!pairs.containsValue(parameter)) {
        added(parameter);
      }
    }
    compareOrder(older, newer, pairs);
  }

  /**
   * By what the request calls them; those of the path by their order, as they have no name there.
   */
  private static Map<Parameter, Parameter> pairs(Operation older, Operation newer) {
    Map<Parameter, Parameter> pairs = new LinkedHashMap<>();
    List<Parameter> segments = new ArrayList<>(inPath(newer));
    for (Parameter parameter : older.parameters()) {
      Optional<Parameter> counterpart =
          parameter.place() == Place.PATH
              ? segments.stream().findFirst()
              : newer.parameters().stream()
                  .filter(other -> other.place() == parameter.place())
                  .filter(other -> other.sentAs().equals(parameter.sentAs()))
                  .findFirst();
      counterpart.ifPresent(
          other -> {
            segments.remove(other);
            pairs.put(parameter, other);
          });
    }
    return pairs;
  }

  private static List<Parameter> inPath(Operation operation) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.place() == Place.PATH)
        .toList();
  }

  private void removed(Parameter parameter) {
    taker.add(
        ChangeKind.PARAMETER_REMOVED,
        parameter.toString(),
        parameter.declared().toString(),
        "",
        anotherMethod().changes(WRITERS, "The new version ignores it, or rejects the request."));
  }

  private void added(Parameter parameter) {
    Effects effects = anotherMethod();
    if (parameter.isRequired()) {
      effects.breaks(WRITERS, "Requests of the old version lack it.");
    }
    taker.add(
        ChangeKind.PARAMETER_ADDED,
        parameter.toString(),
        "",
        parameter.declared().toString(),
        effects);
  }

  private static Effects anotherMethod() {
    return Effects.none()
        .breaks(COMPILED, DOES_NOT_LINK)
        .breaks(SOURCE, DOES_NOT_COMPILE)
        .breaks(IMPLEMENTERS, DOES_NOT_IMPLEMENT);
  }

  private void compareRequired(Parameter older, Parameter newer) {
    if (older.isRequired() == newer.isRequired()) {
      return;
    }
    Effects effects = Effects.none();
    boolean isBoxed = older.type().isPrimitive() || newer.type().isPrimitive();
    if (isBoxed) {
      effects.breaks(COMPILED, DOES_NOT_LINK).breaks(IMPLEMENTERS, DOES_NOT_IMPLEMENT);
    }
    if (newer.isRequired()) {
      effects
          .onCallers(Effect.changes("A call must not pass null any more."))
          .breaks(WRITERS, "Requests of the old version may lack it.");
    } else {
      effects.changes(IMPLEMENTERS, "It may be null.");
    }
    taker.add(
        newer.isRequired()
            ? ChangeKind.PARAMETER_BECAME_REQUIRED
            : ChangeKind.PARAMETER_BECAME_OPTIONAL,
        older.toString(),
        older.declared().toString(),
        newer.declared().toString(),
        effects);
  }

  private void compareTypes(Parameter older, Parameter newer) {
    JavaType before = older.type();
    JavaType after = newer.type();
    if (before.equals(after)) {
      return;
    }
    taker.add(
        ChangeKind.PARAMETER_TYPE_CHANGED,
        older.toString(),
        before.toString(),
        after.toString(),
        Effects.none()
            .breaks(COMPILED, "Compiled calls fail with NoSuchMethodError or ClassCastException.")
            .breaks(SOURCE, DOES_NOT_COMPILE)
            .breaks(IMPLEMENTERS, DOES_NOT_IMPLEMENT)
            .on(WRITERS, read(older.place(), before, after)));
  }

  /** Outside of a body all values are text. */
  private Effect read(Place place, JavaType written, JavaType read) {
    boolean isText = place != Place.BODY && read.name().equals("java.lang.String");
    return isText ? Effect.NONE : newReadsOld.effect(written, read);
  }

  private void compareOrder(Operation older, Operation newer, Map<Parameter, Parameter> pairs) {
    List<Parameter> before = older.parameters().stream().filter(pairs::containsKey).toList();
    List<Parameter> after = newer.parameters().stream().filter(pairs::containsValue).toList();
    if (!before.stream().map(pairs::get).toList().equals(after)) {
      taker.add(
          ChangeKind.PARAMETERS_REORDERED,
          "",
          older.signature(),
          newer.signature(),
          Effects.none()
              .breaks(
                  COMPILED, "Compiled calls pass one for another, or fail with NoSuchMethodError.")
              .breaks(SOURCE, "Calls pass one for another, or do not compile.")
              .breaks(IMPLEMENTERS, "Implementations take one for another, or do not compile."));
    }
  }
}
