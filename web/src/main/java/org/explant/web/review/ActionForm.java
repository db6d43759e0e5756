// SPDX-License-Identifier: Apache-2.0
package org.explant.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.review.NewAction;
import org.jspecify.annotations.Nullable;

/** A corrective action as it is typed; without words it is none. */
public class ActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String words;
    private @Nullable AccountId owner;
    private @Nullable LocalDate dueOn;

    boolean isFilled() {
        return words != null && !words.isBlank();
    }

    /** Whoever is named, or else whoever runs the file. */
    NewAction toAction(AccountId otherwise) {
        return new NewAction(Objects.requireNonNull(words), Objects.requireNonNullElse(owner, otherwise), dueOn);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }

    public @Nullable AccountId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable AccountId typed) {
        owner = typed;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate typed) {
        dueOn = typed;
    }
}
