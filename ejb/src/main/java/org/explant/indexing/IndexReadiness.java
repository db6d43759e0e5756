// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.explant.shared.ReadinessCheck;

/** The index is ready once it has taken up what was pending when the server started. */
@ApplicationScoped
class IndexReadiness implements ReadinessCheck {
    @Inject
    private IndexFeeder feeder;

    @Override
    public boolean isReady() {
        return feeder.isFeeding();
    }
}
