// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.ejb.ApplicationException;

/** Another worker has taken the job since: whatever this one still has to say does not count. */
@ApplicationException(rollback = true)
final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost() {
        super(null, null, false, false);
    }
}
