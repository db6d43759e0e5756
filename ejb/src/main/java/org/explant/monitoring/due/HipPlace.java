// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.explant.implant.construct.Side;

/**
 * Which device a hip holds, and where it was put in; empty where that is not known.
 *
 * @param device the accepted names of its systems
 */
public record HipPlace(Side side, String device, String hospital) {
    private static final int LETTERS = 12;

    /** What an address calls a device or a hospital by, so that it need not carry the name. */
    public static String key(String name) {
        var plain = name.strip().toLowerCase(Locale.UK);
        if (plain.isEmpty()) return "none";
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
