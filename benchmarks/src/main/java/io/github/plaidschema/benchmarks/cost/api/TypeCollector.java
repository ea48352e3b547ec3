package io.github.plaidschema.benchmarks.cost.api;

import io.github.plaidschema.PlaidSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Sees the sources as a processor does, and notes what is in them. */
final class TypeCollector extends AbstractProcessor {
  private final Path folder;
  private final List<ImportedFile> files = new ArrayList<>();

  TypeCollector(Path folder) {
    this.folder = folder;
  }

  /** By name. */
  List<ImportedFile> files() {
    return files.stream().sorted(Comparator.comparing(ImportedFile::type)).toList();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      files.add(file(type));
    }
    return false;
  }

  private ImportedFile file(TypeElement top) {
    String name = top.getSimpleName().toString();
    Set<String> references = new TreeSet<>();
    List<ValueType> values = new ArrayList<>();
    List<EnumType> enums = new ArrayList<>();
    collect(top, references, values, enums);
    references.remove(name);
    return new ImportedFile(folder.resolve(name + ".java"), name, references, values, enums);
  }

  private void collect(
      TypeElement type, Set<String> references, List<ValueType> values, List<EnumType> enums) {
    List<TypeMirror> related = new ArrayList<>(type.getInterfaces());
    related.addAll(type.getPermittedSubclasses());
    related.forEach(mirror -> PlainTypes.addReferences(mirror, references));
    String binaryName = processingEnv.getElementUtils().getBinaryName(type).toString();
    if (type.getKind() == ElementKind.ENUM) {
      enums.add(new EnumType(PlainTypes.flatName(type), binaryName, constants(type)));
    } else {
      List<ExecutableElement> methods = accessors(type);
      methods.forEach(method -> PlainTypes.addReferences(method.getReturnType(), references));
      if (type.getAnnotation(PlaidSchema.class) != null) {
        values.add(
            new ValueType(
                PlainTypes.flatName(type),
                binaryName,
                methods.stream().map(TypeCollector::accessor).toList()));
      }
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      collect(nested, references, values, enums);
    }
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .toList();
  }

  /** One for each name: a redeclared accessor is that of the interface itself. */
  private List<ExecutableElement> accessors(TypeElement type) {
    Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(processingEnv.getElementUtils().getAllMembers(type))) {
      if (isField(method)) {
        accessors.merge(
            method.getSimpleName().toString(),
            method,
            (one, other) -> type.equals(one.getEnclosingElement()) ? one : other);
      }
    }
    return List.copyOf(accessors.values());
  }

  private static boolean isField(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement declaring
        && declaring.getKind() == ElementKind.INTERFACE
        && method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && (method.getModifiers().contains(Modifier.ABSTRACT) || isMarked(method, "DefaultValue"));
  }

  private static Accessor accessor(ExecutableElement method) {
    return new Accessor(
        method.getSimpleName().toString(),
        PlainTypes.source(method.getReturnType()),
        isMarked(method, "Nullable") || isMarked(method.getReturnType(), "Nullable"),
        isMarked(method, "Sensitive"));
  }

  private static boolean isMarked(AnnotatedConstruct construct, String annotation) {
    return construct.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement())
        .map(Element::getSimpleName)
        .anyMatch(name -> name.contentEquals(annotation));
  }
}
