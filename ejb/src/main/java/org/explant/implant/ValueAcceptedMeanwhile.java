// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.implant.source.ImplantField;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else accepted another source's value first. Carries both, so that the person can choose; neither value is
 * among the details, for those may be logged.
 */
public final class ValueAcceptedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final ImplantField field;
    private final transient @Nullable StatementId accepted;
    private final transient @Nullable String stored;
    private final transient String wanted;

    ValueAcceptedMeanwhile(@Nullable SourceStatement accepted, SourceStatement wanted) {
        field = wanted.field();
        this.accepted = accepted == null ? null : accepted.statementId();
        stored = accepted == null ? null : accepted.value();
        this.wanted = wanted.value();
    }

    public ImplantField field() {
        return field;
    }

    /** What is accepted now; null where nothing is. */
    public @Nullable StatementId accepted() {
        return accepted;
    }

    /** The value that is accepted now. */
    public @Nullable String stored() {
        return stored;
    }

    /** The value that this person wanted to accept. */
    public String wanted() {
        return wanted;
    }
}
