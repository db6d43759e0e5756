// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.keydate.KeyDateChange;
import org.explant.keydate.KeyDateDetails;
import org.jspecify.annotations.Nullable;

/** What is typed of a key date. */
public class KeyDateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String kind;
    private @Nullable LocalDate dueOn;
    private @Nullable String what;
    private @Nullable String source;
    private @Nullable AccountId owner;
    private @Nullable AccountId secondOwner;
    private @Nullable String reason;
    private @Nullable AccountId agreedWith;

    static KeyDateForm of(KeyDateDetails details) {
        var form = new KeyDateForm();
        form.kind = details.kind();
        form.dueOn = details.dueOn();
        form.what = details.what();
        form.source = details.source();
        form.owner = details.owner();
        form.secondOwner = details.secondOwner();
        return form;
    }

    KeyDateDetails toDetails() {
        return new KeyDateDetails(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(dueOn),
                what,
                Objects.requireNonNull(source),
                Objects.requireNonNull(owner),
                secondOwner);
    }

    KeyDateChange toChange(int version) {
        return new KeyDateChange(version, toDetails(), reason, agreedWith);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String typed) {
        kind = typed;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate typed) {
        dueOn = typed;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String typed) {
        what = typed;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }

    public @Nullable AccountId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable AccountId typed) {
        owner = typed;
    }

    public @Nullable AccountId getSecondOwner() {
        return secondOwner;
    }

    public void setSecondOwner(@Nullable AccountId typed) {
        secondOwner = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable AccountId getAgreedWith() {
        return agreedWith;
    }

    public void setAgreedWith(@Nullable AccountId typed) {
        agreedWith = typed;
    }
}
