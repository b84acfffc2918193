package dev.customerfirst.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The path and query parameters that a resource method declares, bean parameters included. */
record Parameters(List<Declared> query, List<Declared> path) {
  record Declared(String name, Class<?> type) {
    boolean repeatable() {
      return java.util.Collection.class.isAssignableFrom(type) || type.isArray();
    }
  }

  private static final Map<Method, Parameters> KNOWN = new ConcurrentHashMap<>();

  static Parameters of(Method method) {
    return KNOWN.computeIfAbsent(method, Parameters::read);
  }

  private static Parameters read(Method method) {
    Parameters found = new Parameters(new ArrayList<>(), new ArrayList<>());
    for (Parameter parameter : method.getParameters()) {
      found.add(parameter, parameter.getName(), parameter.getType());
    }
    return found;
  }

  private void add(AnnotatedElement element, String name, Class<?> type) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    RestQuery restQuery = element.getAnnotation(RestQuery.class);
    PathParam path = element.getAnnotation(PathParam.class);
    RestPath restPath = element.getAnnotation(RestPath.class);
    if (query != null) {
      query().add(new Declared(query.value(), type));
    } else if (restQuery != null) {
      query().add(new Declared(orElse(restQuery.value(), name), type));
    } else if (path != null) {
      path().add(new Declared(path.value(), type));
    } else if (restPath != null) {
      path().add(new Declared(orElse(restPath.value(), name), type));
    } else if (element.getAnnotation(BeanParam.class) != null) {
      for (@Nullable Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          add(field, field.getName(), field.getType());
        }
      }
    }
  }

  private static String orElse(String given, String name) {
    return given.isEmpty() ? name : given;
  }
}
