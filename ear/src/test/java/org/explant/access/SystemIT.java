// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.explant.DeployedExplant;
import org.explant.audit.AuditTrail;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What background work may do, and what nobody may. */
@ExtendWith(ArquillianExtension.class)
class SystemIT {
    @Inject
    private SystemCaller system;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Deployment
    static EnterpriseArchive explant() {
        return DeployedExplant.withTests(SystemIT.class, SystemCaller.class, DeployedExplant.class);
    }

    @Test
    void theSystemDoesWhatIsItsOwnAndNoPersonsWork() {
        assertFalse(system.isEmpty());
        assertThrows(EJBAccessException.class, () -> system.lines());
    }

    @Test
    void theSystemIsKnownByItsOwnAccountOnAnyThread() throws Exception {
        assertEquals(
                AccountId.SYSTEM + " " + CallerAddress.SYSTEM,
                system.whoAndWhence().get());
    }

    @Test
    void theTrailThatTheServerWroteIsSound() {
        assertTrue(system.isTrailSound());
    }

    @Test
    void nobodyHasNoAccountNoRightAndNoDoor() {
        assertTrue(reader.known().isEmpty());
        assertFalse(reader.may(Permission.SYSTEM));
        assertThrows(NotSignedIn.class, () -> reader.accountId());
        assertThrows(EJBAccessException.class, () -> accounts.isEmpty());
        assertThrows(EJBAccessException.class, () -> accounts.people());
        assertThrows(EJBAccessException.class, () -> trail.verify(null));
    }
}
