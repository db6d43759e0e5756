// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Whether every part that must be up is up. */
@ApplicationScoped
public class Readiness {
    @Inject
    @Any
    private Instance<ReadinessCheck> checks;

    public boolean isReady() {
        return checks.stream().allMatch(ReadinessCheck::isReady);
    }
}
