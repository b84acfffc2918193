package dev.customerfirst.localstack;

import dev.customerfirst.localstack.process.PrivateFiles;
import dev.customerfirst.localstack.tokens.Claims;
import dev.customerfirst.localstack.tokens.SigningKeys;
import dev.customerfirst.localstack.tokens.TokenSigner;
import java.nio.file.Files;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Bearer tokens that the services of this stack accept. */
public final class LocalTokens {

  private final KeyPair keys;
  private final Clock wallClock;

  private LocalTokens(KeyPair keys, Clock wallClock) {
    this.keys = keys;
    this.wallClock = wallClock;
  }

  /** With the key pair kept under the stack's home; a new one is made when there is none. */
  public static LocalTokens of(StackHome home) {
    return of(home, Clock.systemUTC());
  }

  static LocalTokens of(StackHome home, Clock wallClock) {
    if (!Files.exists(home.privateKey())) {
      home.prepare();
      KeyPair fresh = SigningKeys.generate();
      PrivateFiles.write(home.privateKey(), SigningKeys.toText(fresh.getPrivate()) + "\n");
      PrivateFiles.write(home.publicKey(), SigningKeys.toText(fresh.getPublic()) + "\n");
      // Containers mount it and run as another user.
      PrivateFiles.letRead(home.publicKey());
    }
    return new LocalTokens(SigningKeys.fromText(PrivateFiles.read(home.privateKey())), wallClock);
  }

  public String token(String subject, List<String> roles, Duration validFor) {
    return new TokenSigner(keys.getPrivate())
        .sign(Claims.of(subject, roles, wallClock.instant(), validFor));
  }

  /** X.509 in Base64, as the services take it. */
  public String publicKey() {
    return SigningKeys.toText(keys.getPublic());
  }
}
