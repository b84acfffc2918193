package dev.customerfirst.renewals.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.renewals.domain.TraitVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Traits as they are kept. */
@ApplicationScoped
public class TraitsJson {

  private final ObjectMapper mapper;

  TraitsJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String write(List<TraitVerdict> traits) {
    try {
      return mapper.writeValueAsString(traits);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be kept: " + traits, e);
    }
  }

  /** None while a renewal was not judged yet. */
  public List<TraitVerdict> read(String json) {
    try {
      return mapper.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept, but not readable: " + json, e);
    }
  }
}
