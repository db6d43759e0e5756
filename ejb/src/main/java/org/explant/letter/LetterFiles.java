// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import org.explant.access.Permission;

/** Looks after the keys of filed letters: wrapped anew soon after the server started with another master key. */
@Singleton
@Startup
@PermitAll
@RunAs(Permission.SYSTEM)
public class LetterFiles {
    private static final System.Logger LOG = System.getLogger(LetterFiles.class.getName());
    private static final long SOON = 25_000;

    @Resource
    private TimerService timers;

    @Inject
    private LetterRecords records;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
    }

    @Timeout
    void rewrap() {
        int all = 0;
        for (int some = records.rewrapSome(); some > 0; some = records.rewrapSome()) all += some;
        if (all > 0) LOG.log(System.Logger.Level.INFO, "{0} letter keys are now wrapped by the active key", all);
    }
}
