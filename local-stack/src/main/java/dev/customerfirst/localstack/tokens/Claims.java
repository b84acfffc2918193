package dev.customerfirst.localstack.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a token of this suite says: who, with which roles, for how long. */
public final class Claims {

  public static final String ISSUER = "https://customer-first.local";
  public static final String AUDIENCE = "customer-first";

  private Claims() {}

  /**
   * @param issuedAt wall time: tokens do not follow a simulated clock
   */
  public static Map<String, Object> of(
      String subject, List<String> roles, Instant issuedAt, Duration validFor) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", AUDIENCE);
    claims.put("sub", subject);
    claims.put("upn", subject);
    claims.put("groups", roles);
    claims.put("iat", issuedAt.getEpochSecond());
    claims.put("exp", issuedAt.plus(validFor).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }
}
