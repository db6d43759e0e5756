// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

/**
 * The key of one file, locked by a master key.
 *
 * @param keyId which master key opens it; stands inside the envelope as well
 * @param envelope version, key id and the locked key, as base64
 */
public record WrappedKey(String keyId, String envelope) {
    @Override
    public String toString() {
        return "key wrapped by " + keyId;
    }
}
