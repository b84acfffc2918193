package dev.customerfirst.kit.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opaque, signed cursors. Signed so that nobody builds on their inside and a forged one cannot
 * reach a query.
 */
public final class Cursors {
  private static final String SECRET = "customerfirst.http.cursor-secret";
  private static final int MAC_BYTES = 16;

  private Cursors() {}

  public static String encode(String... parts) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      for (String part : parts) {
        out.writeUTF(part);
      }
      byte[] body = bytes.toByteArray();
      ByteArrayOutputStream signed = new ByteArrayOutputStream();
      signed.write(sign(body));
      signed.write(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The parts given to {@link #encode}.
   *
   * @throws ProblemException 400 when the cursor was not made with this service's secret
   */
  public static List<String> decode(String cursor) {
    try {
      byte[] signed = Base64.getUrlDecoder().decode(cursor);
      if (signed.length < MAC_BYTES) {
        throw refused();
      }
      byte[] body = Arrays.copyOfRange(signed, MAC_BYTES, signed.length);
      if (!MessageDigest.isEqual(Arrays.copyOf(signed, MAC_BYTES), sign(body))) {
        throw refused();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
      List<String> parts = new ArrayList<>();
      while (in.available() > 0) {
        parts.add(in.readUTF());
      }
      return List.copyOf(parts);
    } catch (IllegalArgumentException | IOException e) {
      throw refused();
    }
  }

  private static ProblemException refused() {
    return Problems.badQuery(
        "cursor",
        "This cursor was not given out by this service. Pass 'next' of the last page as it is, or"
            + " start without a cursor.");
  }

  private static byte[] sign(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Secret.BYTES, "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(body), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 belongs to every JDK", e);
    }
  }

  /** Read at the first cursor; without a configured secret cursors live as long as the process. */
  private static final class Secret {
    static final byte[] BYTES =
        ConfigProvider.getConfig()
            .getOptionalValue(SECRET, String.class)
            .filter(secret -> !secret.isBlank())
            .map(secret -> secret.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .orElseGet(Secret::random);

    private static byte[] random() {
      byte[] bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      return bytes;
    }
  }
}
