package dev.customerfirst.renewals.saveplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.renewals.domain.PlanContent;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans as they are kept and as they are meant. */
@ApplicationScoped
class PlanJson {

  private final ObjectMapper mapper;

  PlanJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  WrittenPlan write(PlanContent plan) {
    return new WrittenPlan(
        plan.kind(),
        plan.problem(),
        plan.goal(),
        text(plan.exitCriteria()),
        text(plan.steps()),
        plan.executiveSponsorId());
  }

  PlanContent read(WrittenPlan plan) {
    return new PlanContent(
        plan.kind(),
        plan.problem(),
        plan.goal(),
        parse(plan.exitCriteria(), new TypeReference<>() {}),
        parse(plan.steps(), new TypeReference<>() {}),
        plan.executiveSponsorId());
  }

  private String text(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be kept: " + value, e);
    }
  }

  private <T> T parse(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept, but not readable: " + json, e);
    }
  }
}
