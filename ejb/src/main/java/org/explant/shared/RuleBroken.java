// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule said no. The class name is the key of the sentence that a person reads; the details fill its gaps. Nothing
 * personal and nothing clinical may stand in the details: they may be logged.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> details;

    protected RuleBroken(Object... details) {
        super(null, null, false, false);
        this.details = List.of(details);
    }

    /** The key of the sentence. */
    public final String rule() {
        return getClass().getSimpleName();
    }

    /** What fills the gaps {0}, {1} ... of the sentence. */
    public final List<Object> details() {
        return details;
    }

    @Override
    public String getMessage() {
        return rule();
    }
}
