package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.Scope;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps the qualified names of types apart from variables. A variable called {@code java} obscures
 * the package {@code java}, so that {@code java.util.Objects.equals(…)} does not compile beside it.
 * Most files import all types; where one has to be qualified, parameters and local variables give
 * way. Fields are never called so.
 */
final class QualifiedNames {
  /** Comments, strings and imports; or a name with its qualifiers. */
  private static final Pattern TOKENS =
      Pattern.compile(
          "/\\*(?s:.*?)\\*/|//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*+\"|(?m:^(?:package|import) [^\n]*)"
              + "|(?<name>[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*+"
              + "(?:\\.[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*+)*+)");

  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?:java\\.(?:lang|math|net|time|util|io)|javax\\.annotation\\.processing"
              + "|io\\.github\\.plaidschema(?:\\.\\w+)*|org\\.jspecify\\.annotations)(?:\\.[A-Z].*)?");

  private final String source;
  private final Set<String> packages = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> roots;

  private QualifiedNames(String source, Declaration declaration) {
    this.source = source;
    for (ClassName type : MentionedTypes.in(declaration)) {
      types.add(type.topLevelClassName().canonicalName());
      packages.add(type.packageName());
    }
    this.roots = findRoots();
  }

  /** The names in a source that is generated for an interface. */
  static QualifiedNames of(Declaration declaration, String source) {
    return new QualifiedNames(source, declaration);
  }

  /** The first parts of the names of packages that the code mentions. */
  Set<String> roots() {
    return roots;
  }

  /** The source, in which no variable obscures a package. */
  String keptApart() {
    return roots.isEmpty() ? source : replaced();
  }

  private Set<String> findRoots() {
    Set<String> roots = new LinkedHashSet<>();
    Matcher tokens = TOKENS.matcher(source);
    while (tokens.find()) {
      String name = tokens.group("name");
      if (name != null && isQualifiedType(name)) {
        roots.add(root(name));
      }
    }
    return roots;
  }

  private String replaced() {
    StringBuilder replaced = new StringBuilder(source.length());
    Matcher tokens = TOKENS.matcher(source);
    while (tokens.find()) {
      String name = tokens.group("name");
      boolean isCode = name != null && !isAnnotatedType(tokens.end()) && !isQualifiedType(name);
      String text = isCode ? renamed(name, isCalled(tokens.end())) : documented(tokens.group());
      tokens.appendReplacement(replaced, Matcher.quoteReplacement(text));
    }
    return tokens.appendTail(replaced).toString();
  }

  /** {@code in.readString} is {@code in_.readString} beside a package {@code in.acme}. */
  private String renamed(String name, boolean isCalled) {
    String[] parts = name.split("\\.");
    if (roots.contains(parts[0]) && !(isCalled && parts.length == 1)) {
      parts[0] += "_";
    }
    return String.join(".", parts);
  }

  /** A comment, whose {@code @param} follows the parameter; all else stays as it is. */
  private String documented(String text) {
    return text.startsWith("/*")
        ? Pattern.compile(
                "(@param )("
                    + roots.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")\\b")
            .matcher(text)
            .replaceAll("$1$2_")
        : text;
  }

  private boolean isCalled(int end) {
    return source.startsWith("(", end);
  }

  private boolean isAnnotatedType(int end) {
    return source.startsWith(".@", end) || source.startsWith(". @", end);
  }

  private boolean isQualifiedType(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      int end = name.indexOf('.', dot + 1);
      if (types.contains(end < 0 ? name : name.substring(0, end))) {
        return true;
      }
    }
    boolean isPackage = name.indexOf('.') > 0 && packages.contains(name);
    return isPackage || isOfLibrary(name);
  }

  /** Whether it begins with a package of the JDK or the runtime, and goes on with a type. */
  private static boolean isOfLibrary(String name) {
    return Scope.PACKAGE_ROOTS.contains(root(name)) && LIBRARY.matcher(name).matches();
  }

  private static String root(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
