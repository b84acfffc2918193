package dev.customerfirst.kit.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods a path takes: the Allow header of a 405, which the framework leaves out. */
@Singleton
class AllowedMethods {
  private record Operation(Pattern path, String method) {}

  private final BeanManager beans;
  private volatile @Nullable List<Operation> operations;

  AllowedMethods(BeanManager beans) {
    this.beans = beans;
  }

  Collection<String> at(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (Operation operation : operations()) {
      if (operation.path().matcher(path).matches()) {
        methods.add(operation.method());
        if (operation.method().equals("GET")) {
          methods.add("HEAD");
        }
      }
    }
    methods.add("OPTIONS");
    return methods;
  }

  private List<Operation> operations() {
    List<Operation> known = operations;
    if (known == null) {
      known = new ArrayList<>();
      for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
        Path root = bean.getBeanClass().getAnnotation(Path.class);
        if (root != null) {
          for (Method method : bean.getBeanClass().getDeclaredMethods()) {
            add(known, root.value(), method);
          }
        }
      }
      operations = known;
    }
    return known;
  }

  private static void add(List<Operation> known, String root, Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        Path path = method.getAnnotation(Path.class);
        known.add(
            new Operation(pattern(root + "/" + (path == null ? "" : path.value())), http.value()));
      }
    }
  }

  static Pattern pattern(String template) {
    String path = ("/" + template).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    StringBuilder regex = new StringBuilder();
    int from = 0;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
      regex.append(Pattern.quote(path.substring(from, open)));
      int close = path.indexOf('}', open);
      String variable = path.substring(open + 1, close);
      int colon = variable.indexOf(':');
      regex.append(colon < 0 ? "[^/]+" : variable.substring(colon + 1).trim());
      from = close + 1;
    }
    return Pattern.compile(regex + Pattern.quote(path.substring(from)) + "/?");
  }
}
