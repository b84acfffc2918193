package dev.customerfirst.playbooks.catalogue;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.customerfirst.playbooks.domain.playbook.ConditionCheck;
import dev.customerfirst.playbooks.domain.playbook.ConditionVariable;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions in CEL, the Common Expression Language: they end, and they change nothing. */
@Singleton
public class CelConditions implements ConditionCheck {

  private static final int LONGEST = 500;

  private static final Map<ConditionVariable.Type, CelType> TYPES =
      new EnumMap<>(
          Map.of(
              ConditionVariable.Type.TEXT, SimpleType.STRING,
              ConditionVariable.Type.NUMBER, SimpleType.INT,
              ConditionVariable.Type.YES_OR_NO, SimpleType.BOOL));

  private final Cel cel;

  public CelConditions() {
    CelBuilder builder = CelFactory.standardCelBuilder().setResultType(SimpleType.BOOL);
    for (ConditionVariable variable : ConditionVariable.values()) {
      builder.addVar(variable.wire(), TYPES.get(variable.type()));
    }
    cel = builder.build();
  }

  @Override
  public Optional<String> fault(String condition) {
    if (condition.length() > LONGEST) {
      return Optional.of("A condition has at most " + LONGEST + " characters.");
    }
    try {
      cel.compile(condition).getAst();
      return Optional.empty();
    } catch (CelValidationException e) {
      return Optional.of(
          e.getErrors().stream().map(CelIssue::getMessage).collect(Collectors.joining("; "))
              + ". A condition is yes or no, and may ask for "
              + Stream.of(ConditionVariable.values())
                  .map(ConditionVariable::wire)
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  /**
   * Whether a condition holds.
   *
   * @param condition one that has no fault
   * @param values one of each variable
   */
  public boolean holds(String condition, Map<ConditionVariable, Object> values) {
    Map<String, Object> named = new LinkedHashMap<>();
    values.forEach((variable, value) -> named.put(variable.wire(), value));
    try {
      return (Boolean) cel.createProgram(cel.compile(condition).getAst()).eval(named);
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(condition + " cannot be asked", e);
    }
  }
}
