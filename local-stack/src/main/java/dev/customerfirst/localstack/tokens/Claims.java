package dev.customerfirst.localstack.tokens;

import java.nio.charset.StandardCharsets;
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
   * @param name how people know them, often an e-mail address
   * @param issuedAt wall time: tokens do not follow a simulated clock
   */
  public static Map<String, Object> of(
      String name, List<String> roles, Instant issuedAt, Duration validFor) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", AUDIENCE);
    claims.put("sub", subjectOf(name));
    claims.put("upn", name);
    claims.put("groups", roles);
    claims.put("iat", issuedAt.getEpochSecond());
    claims.put("exp", issuedAt.plus(validFor).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  /**
   * The subject of somebody's token: always the same for a name, and none of its letters. Facts
   * carry it for ever, and they carry no address.
   */
  public static String subjectOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
