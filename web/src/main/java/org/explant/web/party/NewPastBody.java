// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.util.Objects;
import org.explant.party.NameKind;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.Period;
import org.explant.party.Postcode;
import org.explant.party.organisation.NewAffiliation;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Another name, an earlier address, an affiliation, or the reason why one is taken back, as a program writes it. */
public record NewPastBody(
        @Nullable String kind,
        @Nullable String forenames,
        @Nullable String name,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String organisation,
        @Nullable String post,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {
    NewName toName() {
        return new NewName(
                Texts.code(NameKind.class, Objects.requireNonNullElse(kind, "")),
                forenames,
                Objects.requireNonNullElse(name, ""),
                period());
    }

    NewAddress toAddress() {
        return new NewAddress(
                address, postcode == null || postcode.isBlank() ? null : new Postcode(postcode), period());
    }

    NewAffiliation toAffiliation() {
        return new NewAffiliation(Ids.organisation(organisation), post, period());
    }

    private Period period() {
        return new Period(Texts.day(from), Texts.day(to));
    }

    @Override
    public String toString() {
        return "NewPastBody";
    }
}
