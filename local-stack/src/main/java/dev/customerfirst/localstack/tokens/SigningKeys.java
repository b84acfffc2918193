package dev.customerfirst.localstack.tokens;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** RSA key pairs as one line of text. */
public final class SigningKeys {

  private static final int BITS = 2048;

  private SigningKeys() {}

  public static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot make RSA keys", e);
    }
  }

  /** PKCS 8 in Base64; the public key is part of it. */
  public static String toText(PrivateKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /** X.509 in Base64: what the services take as their public key. */
  public static String toText(PublicKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  public static KeyPair fromText(String privateKey) {
    try {
      KeyFactory factory = KeyFactory.getInstance("RSA");
      byte[] bytes = Base64.getDecoder().decode(privateKey.strip());
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
      return new KeyPair(
          factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())),
          key);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not an RSA private key in PKCS 8 and Base64", e);
    }
  }
}
