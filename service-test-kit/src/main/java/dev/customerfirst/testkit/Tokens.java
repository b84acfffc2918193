package dev.customerfirst.testkit;

import dev.customerfirst.localstack.tokens.Claims;
import dev.customerfirst.localstack.tokens.SigningKeys;
import dev.customerfirst.localstack.tokens.TokenSigner;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens for tests: good ones, and one for each way to be refused. */
public final class Tokens {

  private static final Duration VALID_FOR = Duration.ofHours(1);

  /** Quarkus loads this class more than once; the key must be the same for all of them. */
  private static final String KEY_PROPERTY = "customerfirst.testkit.signing-key";

  private static final KeyPair KEYS =
      SigningKeys.fromText(
          (String)
              System.getProperties()
                  .computeIfAbsent(
                      KEY_PROPERTY, p -> SigningKeys.toText(SigningKeys.generate().getPrivate())));

  private Tokens() {}

  /** Signed once: a run of tests is shorter than they are valid, and asks thousands of times. */
  private static final Map<List<String>, String> SIGNED = new ConcurrentHashMap<>();

  /** Somebody with these roles; the subject is named after the first one. */
  public static String as(String... roles) {
    return SIGNED.computeIfAbsent(
        List.of(roles),
        known -> of("test-" + roles[0].toLowerCase(Locale.ROOT).replace('_', '-'), roles));
  }

  public static String of(String subject, String... roles) {
    return sign(KEYS, claims(subject, roles));
  }

  /** Known, but with no role at all. */
  public static String withoutRole() {
    return of("test-nobody");
  }

  public static String expired(String... roles) {
    return sign(
        KEYS,
        Claims.of(
            "test-expired",
            List.of(roles),
            Instant.now().minus(VALID_FOR.multipliedBy(2)),
            VALID_FOR));
  }

  public static String wrongKey(String... roles) {
    return sign(SigningKeys.generate(), claims("test-forger", roles));
  }

  public static String wrongIssuer(String... roles) {
    return sign(KEYS, replaced(claims("test-stranger", roles), "iss", "https://elsewhere.example"));
  }

  public static String wrongAudience(String... roles) {
    return sign(KEYS, replaced(claims("test-stranger", roles), "aud", "another-suite"));
  }

  /** The algorithm "none": right claims, no signature. */
  public static String unsigned(String... roles) {
    String signed = of("test-unsigned", roles);
    String header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
    return header + "." + signed.split("\\.")[1] + ".";
  }

  /** What the services take as {@code quarkus.oidc.public-key}. */
  public static String publicKeyBase64() {
    return SigningKeys.toText(KEYS.getPublic());
  }

  private static Map<String, Object> claims(String subject, String... roles) {
    return Claims.of(subject, List.of(roles), Instant.now(), VALID_FOR);
  }

  private static Map<String, Object> replaced(
      Map<String, Object> claims, String name, String value) {
    claims.put(name, value);
    return claims;
  }

  private static String sign(KeyPair keys, Map<String, Object> claims) {
    return new TokenSigner(keys.getPrivate()).sign(claims);
  }
}
