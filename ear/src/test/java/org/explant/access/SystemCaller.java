// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.explant.audit.AuditTrail;

/** Work that nobody started by hand, as timers and queues do it. */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
public class SystemCaller {
    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentReader reader;

    public boolean isTrailSound() {
        return trail.verify(null).isSound();
    }

    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    public int lines() {
        return accounts.lines().size();
    }

    /** On a thread of the server, with no request about it. */
    @Asynchronous
    public Future<String> whoAndWhence() {
        return CompletableFuture.completedFuture(reader.accountId() + " " + reader.address());
    }
}
