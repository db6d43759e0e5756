// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

/**
 * A file that the vault holds.
 *
 * @param storageName where it lies: random, so that nobody who holds a file can prove by its name that it is here
 * @param sha256 fingerprint of its plain bytes, 64 hexadecimal digits
 * @param bytes number of its plain bytes
 * @param key its own key, wrapped
 */
public record StoredFile(String storageName, String sha256, long bytes, WrappedKey key) {}
