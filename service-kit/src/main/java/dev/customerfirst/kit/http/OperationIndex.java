package dev.customerfirst.kit.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which operations (method and path) carry an annotation; read from the build's class index. */
final class OperationIndex {
  private static final DotName PATH = DotName.createSimple(Path.class);
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
  private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*([^:}\\s]+)\\s*:[^}]*}");

  private final Set<String> idempotent;
  private final Set<String> open;

  OperationIndex(IndexView index) {
    idempotent = annotated(index, DotName.createSimple(Idempotent.class));
    open = annotated(index, DotName.createSimple(PermitAll.class));
  }

  boolean idempotent(String method, String path) {
    return idempotent.contains(method + " " + path);
  }

  boolean open(String method, String path) {
    return open.contains(method + " " + path);
  }

  private static Set<String> annotated(IndexView index, DotName annotation) {
    Set<String> operations = new HashSet<>();
    for (AnnotationInstance instance : index.getAnnotations(annotation)) {
      if (instance.target().kind() == AnnotationTarget.Kind.METHOD) {
        add(operations, instance.target().asMethod());
      } else if (instance.target().kind() == AnnotationTarget.Kind.CLASS) {
        instance.target().asClass().methods().forEach(method -> add(operations, method));
      }
    }
    return operations;
  }

  private static void add(Set<String> operations, MethodInfo method) {
    AnnotationInstance root = method.declaringClass().declaredAnnotation(PATH);
    AnnotationInstance own = method.declaredAnnotation(PATH);
    if (root == null) {
      return;
    }
    String path = root.value().asString() + "/" + (own == null ? "" : own.value().asString());
    for (AnnotationInstance annotation : method.declaredAnnotations()) {
      if (METHODS.contains(annotation.name().withoutPackagePrefix())) {
        operations.add(annotation.name().withoutPackagePrefix() + " " + normal(path));
      }
    }
  }

  static String normal(String path) {
    String slashes = ("/" + path).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    return EXPRESSION.matcher(slashes).replaceAll("{$1}");
  }
}
