// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.explant.vault.Vault;
import org.explant.vault.VaultReferences;

/** The sheets in the vault: on record until their import is cleared. */
@ApplicationScoped
public class ImportFiles implements VaultReferences {
    @Inject
    private ImportQueries queries;

    @Inject
    private Vault vault;

    @Override
    @Transactional
    public Set<String> recorded(Collection<String> storageNames) {
        return storageNames.isEmpty() ? Set.of() : Set.copyOf(queries.recorded(storageNames));
    }

    /** Wraps every key anew that another master key than the active one has wrapped. */
    @Transactional
    public void rewrap() {
        for (ImportJob job : queries.wrappedByOthers(vault.activeKey())) {
            var stored = job.stored();
            if (stored != null) job.rewrapped(vault.rewrap(job.keyOwner(), stored.key()));
        }
    }
}
