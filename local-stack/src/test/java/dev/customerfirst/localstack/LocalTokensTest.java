package dev.customerfirst.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.localstack.tokens.Claims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTokensTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final StackHome home;

  LocalTokensTest(@TempDir Path directory) {
    home = StackHome.in(directory);
  }

  @Test
  void sayWhoWithWhichRolesForHowLong() throws IOException, GeneralSecurityException {
    LocalTokens tokens = LocalTokens.of(home, Clock.fixed(NOW, ZoneOffset.UTC));

    String token = tokens.token("ann@local", List.of("ACCOUNT_EXECUTIVE"), Duration.ofHours(12));

    assertThat(verifies(token, tokens.publicKey())).isTrue();
    JsonNode claims =
        new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    assertThat(claims.get("iss").asText()).isEqualTo("https://customer-first.local");
    assertThat(claims.get("aud").asText()).isEqualTo("customer-first");
    assertThat(claims.get("sub").asText())
        .as("stays the same and gives no address away")
        .isEqualTo(Claims.subjectOf("ann@local"))
        .doesNotContain("ann");
    assertThat(claims.get("upn").asText()).isEqualTo("ann@local");
    assertThat(claims.get("groups"))
        .extracting(JsonNode::asText)
        .containsExactly("ACCOUNT_EXECUTIVE");
    assertThat(claims.get("iat").asLong()).isEqualTo(NOW.getEpochSecond());
    assertThat(claims.get("exp").asLong()).isEqualTo(NOW.plusSeconds(43_200).getEpochSecond());
  }

  @Test
  void areSignedWithAKeyThatStaysAndThatNobodyElseCanRead() throws IOException {
    String first = LocalTokens.of(home).publicKey();

    assertThat(LocalTokens.of(home).publicKey()).isEqualTo(first);
    assertThat(Files.readString(home.publicKey()).strip()).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.privateKey())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.publicKey())))
        .as("containers mount it")
        .isEqualTo("rw-r--r--");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.home())))
        .isEqualTo("rwx------");
  }

  private static boolean verifies(String token, String publicKey) throws GeneralSecurityException {
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    int end = token.lastIndexOf('.');
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
  }
}
