// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.explant.shared.ReadinessCheck;

/** The vault is open and takes files in. */
@ApplicationScoped
class VaultCheck implements ReadinessCheck {
    @Inject
    private Vault vault;

    @Override
    public boolean isReady() {
        return !vault.isReadOnly();
    }
}
