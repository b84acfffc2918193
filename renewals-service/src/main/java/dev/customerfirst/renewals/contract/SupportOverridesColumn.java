package dev.customerfirst.renewals.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.contracts.SupportOverride;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Support overrides as the JSON of their event, in one column. */
@Converter
class SupportOverridesColumn implements AttributeConverter<List<SupportOverride>, String> {

  private static final TypeReference<List<SupportOverride>> LIST = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<SupportOverride> overrides) {
    try {
      return EventJson.mapper().writeValueAsString(overrides);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<SupportOverride> convertToEntityAttribute(String json) {
    return read(json);
  }

  static List<SupportOverride> read(String json) {
    try {
      return EventJson.mapper().readValue(json, LIST);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
