// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: {@code scheme$rounds$salt$hash}. The scheme stands first, so that another one can follow
 * without asking people for new passwords: what {@link #isOutdated()} is written anew at the next sign-in.
 */
public record PasswordHash(String stored) {
    /** OWASP Password Storage Cheat Sheet, 2025: at least 600,000 rounds for this function. */
    static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Opens nothing, and costs as much to try as any other. */
    public static final PasswordHash OF_NOBODY =
            new PasswordHash(SCHEME + "$" + ROUNDS + "$" + "A".repeat(22) + "==$" + "A".repeat(43) + "=");

    public static PasswordHash of(String password) {
        return of(password, ROUNDS);
    }

    static PasswordHash of(String password, int rounds) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder();
        return new PasswordHash(String.join(
                "$",
                SCHEME,
                Integer.toString(rounds),
                text.encodeToString(salt),
                text.encodeToString(derive(password, salt, rounds))));
    }

    public boolean matches(String password) {
        var parts = parts();
        var text = Base64.getDecoder();
        var expected = text.decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, text.decode(parts[2]), rounds()));
    }

    /** Made by weaker rules than those in force. */
    public boolean isOutdated() {
        return rounds() < ROUNDS;
    }

    private int rounds() {
        return Integer.parseInt(parts()[1]);
    }

    private String[] parts() {
        var parts = stored.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) throw new IllegalStateException("unknown password scheme");
        return parts;
    }

    /** The same password may reach us composed or decomposed, by the keyboard it was typed on. */
    private static byte[] derive(String password, byte[] salt, int rounds) {
        var typed = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        var wanted = new PBEKeySpec(typed, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(wanted)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this function", e);
        } finally {
            wanted.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
