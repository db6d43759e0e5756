// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;

/**
 * A claim of the demo book is in, with its papers: whoever knows more to tell of it tells it now, and nothing twice.
 *
 * @param people by sign-in name
 * @param papers the documents of the claim, as they were filed
 */
record DemoFiled(
        ClaimId id,
        DemoClaim claim,
        Map<String, AccountId> people,
        Map<DemoDocument, DocumentId> papers,
        LocalDate asAt) {
    AccountId person(String signIn) {
        var known = people.get(signIn);
        if (known == null) throw new IllegalStateException("The demo book names somebody who has no account.");
        return known;
    }
}
