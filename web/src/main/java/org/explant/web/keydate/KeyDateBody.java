// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.ws.rs.BadRequestException;
import org.explant.keydate.KeyDateChange;
import org.explant.keydate.KeyDateDetails;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A key date as a program writes it.
 *
 * @param reason wanted where the date moves later
 * @param agreedWith wanted where a critical date moves later
 */
public record KeyDateBody(
        @Nullable String kind,
        @Nullable String dueOn,
        @Nullable String what,
        @Nullable String source,
        @Nullable String owner,
        @Nullable String secondOwner,
        @Nullable String reason,
        @Nullable String agreedWith) {
    KeyDateDetails toDetails() {
        var day = Texts.day(dueOn);
        if (kind == null || day == null || source == null) throw new BadRequestException();
        return new KeyDateDetails(kind, day, what, source, Texts.requiredAccount(owner), Texts.account(secondOwner));
    }

    KeyDateChange toChange(int version) {
        return new KeyDateChange(version, toDetails(), reason, Texts.account(agreedWith));
    }
}
