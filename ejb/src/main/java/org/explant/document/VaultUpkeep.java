// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import org.explant.access.Permission;
import org.explant.vault.Vault;

/** Looks after the vault: opens it with the server, wraps keys anew soon after, clears leftovers at night. */
@Singleton
@Startup
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VaultUpkeep {
    private static final System.Logger LOG = System.getLogger(VaultUpkeep.class.getName());
    private static final long SOON = 20_000;

    @Resource
    private TimerService timers;

    @Inject
    private DocumentFiles files;

    @Inject
    private Vault vault;

    @PostConstruct
    void start() {
        LOG.log(System.Logger.Level.DEBUG, "The vault is open under key {0}", vault.activeKey());
        timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
    }

    @Timeout
    void rewrap() {
        int all = 0;
        for (int some = files.rewrapSome(); some > 0; some = files.rewrapSome()) {
            all += some;
        }
        if (all > 0) LOG.log(System.Logger.Level.INFO, "{0} document keys are now wrapped by the active key", all);
    }

    @Schedule(hour = "3", minute = "10", persistent = false)
    void sweep() {
        try {
            vault.sweep();
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "The vault was not swept: {0}", failed.getMessage());
        }
    }
}
