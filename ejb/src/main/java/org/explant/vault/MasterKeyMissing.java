// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

/** The key file lacks the master key that an envelope names. */
public final class MasterKeyMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MasterKeyMissing(String keyId) {
        super("The key file has no key " + keyId);
    }
}
