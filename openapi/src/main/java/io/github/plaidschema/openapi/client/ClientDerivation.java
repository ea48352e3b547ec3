package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.ClientDeclaration;
import io.github.plaidschema.openapi.declare.ClientModel;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.OperationMethod;
import io.github.plaidschema.openapi.derive.DerivedTypes;
import io.github.plaidschema.openapi.document.SchemaNode;
import io.github.plaidschema.openapi.name.MethodNames;
import io.github.plaidschema.openapi.name.TypeNames;
import io.github.plaidschema.openapi.operation.ApiOperations;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From the operations of a document to its client.
 *
 * <p>Methods, interfaces and their names are those of the whole document, whatever part of it is
 * wanted, so that the parts agree.
 */
public final class ClientDerivation {
  private static final String SUFFIX = " Api";

  private final String name;
  private final ApiOperations api;
  private final DerivedTypes derived;
  private final OperationOverrides overrides;
  private final Findings findings = new Findings();
  private final Surroundings surroundings;
  private final Errors errors;
  private final MethodDerivation methods;

  private ClientDerivation(
      String name, ApiOperations api, DerivedTypes derived, OperationOverrides overrides)
      throws ImportException {
    this.name = name;
    this.api = api;
    this.derived = derived;
    this.overrides = overrides;
    this.surroundings = new Surroundings(api, findings);
    TypeFields types = new TypeFields(derived.model().declarations());
    this.errors = new Errors(derived.uses(), types, findings);
    this.methods =
        new MethodDerivation(
            OperationNames.of(api.operations(), overrides),
            overrides,
            derived.uses(),
            types,
            api.schemes(),
            findings);
  }

  /** The schemas whose types the client asks for, and where they are mentioned. */
  public static Map<SchemaNode, Place> mentioned(List<Operation> operations) {
    Map<SchemaNode, Place> mentioned = new LinkedHashMap<>();
    for (Operation operation : operations) {
      Stream<SchemaNode> parameters =
          operation.parameters().stream()
              .flatMap(parameter -> ParameterTypes.mentioned(parameter.schema()).stream());
      Stream.concat(operation.bodies(), parameters)
          .forEach(schema -> mentioned.putIfAbsent(schema, operation.place()));
    }
    return mentioned;
  }

  /**
   * Derives the client, which has no interface if none of the operations can be called.
   *
   * @param name of the class that gives the interfaces
   * @param wanted the operations that it is to have
   * @param types of the schemas that they mention
   * @throws ImportException if the overrides decide what cannot be
   */
  public static ClientModel derive(
      String name,
      ApiOperations api,
      List<Operation> wanted,
      DerivedTypes types,
      OperationOverrides overrides)
      throws ImportException {
    return new ClientDerivation(name, api, types, overrides).derive(wanted);
  }

  private ClientModel derive(List<Operation> wanted) throws ImportException {
    Map<String, Groups.Group> groups = Groups.of(api.operations(), overrides::of);
    Map<String, String> typeNames = typeNames(groups);
    Map<String, List<Operation>> members = new TreeMap<>();
    for (Operation operation : wanted) {
      if (!overrides.of(operation).exclude()) {
        String group = Optional.ofNullable(groups.get(operation.key())).orElseThrow().name();
        members.computeIfAbsent(group, each -> new ArrayList<>()).add(operation);
      }
    }
    Optional<FieldType> usualError = errors.common(api.operations());
    List<ClientDeclaration> interfaces = new ArrayList<>();
    for (Map.Entry<String, List<Operation>> group : members.entrySet()) {
      Operation first = group.getValue().get(0);
      client(
              JavaName.of(Optional.ofNullable(typeNames.get(group.getKey())).orElseThrow()),
              Optional.ofNullable(groups.get(first.key())).orElseThrow(),
              group.getValue(),
              usualError)
          .ifPresent(interfaces::add);
    }
    surroundings.noteSchemes();
    return new ClientModel(
        JavaName.of(name), description(), surroundings.servers(), interfaces, findings.all());
  }

  /** The interface of each group of the document, by the name of the group. */
  private Map<String, String> typeNames(Map<String, Groups.Group> groups) throws ImportException {
    TypeNames names = new TypeNames();
    derived.names().forEach(names::take);
    if (!names.take(name)) {
      throw new ImportException(
          "the client cannot be called %s, as a type of the document or what is generated for one"
              .formatted(name));
    }
    Map<String, String> typeNames = new LinkedHashMap<>();
    groups.values().stream()
        .map(Groups.Group::name)
        .distinct()
        .sorted()
        .forEach(group -> typeNames.put(group, names.allotClient(group + SUFFIX)));
    return typeNames;
  }

  /** The interface of some operations; empty if none of them can be called. */
  private Optional<ClientDeclaration> client(
      JavaName type, Groups.Group group, List<Operation> operations, Optional<FieldType> usualError)
      throws ImportException {
    Optional<FieldType> error = errors.common(operations).or(() -> usualError);
    List<OperationMethod> all = new ArrayList<>();
    for (Operation operation : operations) {
      Optional<OperationMethod> method = methods.of(operation);
      if (method.isPresent()) {
        errors.note(operation, error);
        surroundings.note(operation);
        all.add(method.get());
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ClientDeclaration(
                type,
                MethodNames.of(group.text()),
                group.isTag()
                    ? "Operations with the tag `%s`.".formatted(group.text())
                    : "Operations of `%s`.".formatted(group.text()),
                error,
                errors.code(error),
                errors.requestId(error),
                List.copyOf(all)));
  }

  private String description() {
    String title = api.title().isBlank() ? "the API" : api.title().strip();
    String credentials = surroundings.credentials();
    return "The operations of %s, in groups. Shared by threads.".formatted(title)
        + (credentials.isEmpty() ? "" : "\n\n" + credentials);
  }
}
