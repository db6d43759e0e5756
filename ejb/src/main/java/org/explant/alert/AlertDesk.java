// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;

/** Who follows, when, and that it is written down. */
@Dependent
class AlertDesk {
    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    AccountId reader() {
        return reader.accountId();
    }

    UUID account() {
        return reader.accountId().value();
    }

    Instant now() {
        return clock.instant();
    }

    void acted(Act act, UUID subject, Map<String, String> facts) {
        trail.record(act, null, subject, facts);
    }
}
