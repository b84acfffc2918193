package dev.customerfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void verifyWithThePublicKeyThatTheServicesGet() throws GeneralSecurityException {
    assertThat(verifies(Tokens.as("ADMIN"))).isTrue();
    assertThat(verifies(Tokens.expired("ADMIN"))).isTrue();
    assertThat(verifies(Tokens.wrongKey("ADMIN"))).isFalse();
  }

  @Test
  void sayWhoWithWhichRoles() throws IOException {
    JsonNode claims = claims(Tokens.of("ann@example.com", "ADMIN", "PRODUCT"));

    assertThat(claims.get("iss").asText()).isEqualTo("https://customer-first.local");
    assertThat(claims.get("aud").asText()).isEqualTo("customer-first");
    assertThat(claims.get("upn").asText()).isEqualTo("ann@example.com");
    assertThat(claims.get("groups")).extracting(JsonNode::asText).contains("ADMIN", "PRODUCT");
    assertThat(claims.get("exp").asLong()).isGreaterThan(Instant.now().getEpochSecond());
  }

  @Test
  void comeInEveryRefusedKind() throws IOException {
    assertThat(claims(Tokens.expired()).get("exp").asLong())
        .isLessThan(Instant.now().getEpochSecond());
    assertThat(claims(Tokens.wrongIssuer()).get("iss").asText()).doesNotContain("customer-first");
    assertThat(claims(Tokens.wrongAudience()).get("aud").asText()).doesNotContain("customer-first");
    assertThat(claims(Tokens.withoutRole()).get("groups")).isEmpty();
    assertThat(Tokens.unsigned("ADMIN")).endsWith(".");
  }

  private static boolean verifies(String token) throws GeneralSecurityException {
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(Tokens.publicKeyBase64())));
    int end = token.lastIndexOf('.');
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
