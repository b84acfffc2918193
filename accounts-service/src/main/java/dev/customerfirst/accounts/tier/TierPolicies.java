package dev.customerfirst.accounts.tier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.accounts.domain.TierRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Reads and writes what tier policies say. */
@ApplicationScoped
class TierPolicies {

  private static final TypeReference<List<TierRule>> RULES = new TypeReference<>() {};

  private final TierPolicyRepository versions;
  private final ObjectMapper json;

  TierPolicies(TierPolicyRepository versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /** What counts at an instant. */
  TierPolicy inForce(Instant now) {
    return read(versions.inForce(now));
  }

  TierPolicy read(TierPolicyVersion version) {
    try {
      return new TierPolicy(version.currency(), json.readValue(version.rules(), RULES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Tier policy " + version.id(), e);
    }
  }

  String write(TierPolicy policy) {
    try {
      return json.writeValueAsString(policy.rules());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
