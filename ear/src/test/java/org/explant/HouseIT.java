// SPDX-License-Identifier: Apache-2.0
package org.explant;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.explant.access.Accounts;
import org.explant.shared.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds inside the server whatever the features do. */
@ExtendWith(ArquillianExtension.class)
class HouseIT {
    @Inject
    private Accounts accounts;

    @Inject
    private Readiness readiness;

    @Deployment
    static EnterpriseArchive explant() {
        return DeployedExplant.withTests(HouseIT.class, DeployedExplant.class);
    }

    @Test
    void theDatabaseAnswers() {
        assertNotNull(readiness);
        assertTrue(readiness.isReady());
    }

    @Test
    void aCallerWhoHasNotSignedInIsTurnedAway() {
        assertThrows(EJBAccessException.class, accounts::lines);
    }
}
