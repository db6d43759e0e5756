// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.claim.NewClaim;
import org.explant.party.PersonCard;
import org.explant.party.PersonalDetails;
import org.explant.party.organisation.OrganisationDetails;

/** Asks before a front door enters somebody. What the system brings in is looked through afterwards, in the list of duplicates. */
@Interceptor
@AsksIfAlike
@Priority(Interceptor.Priority.APPLICATION + 100)
public class AlikeGuard {
    @Inject
    private Duplicates duplicates;

    @Inject
    private EvenIfAlike even;

    @Inject
    private CurrentReader reader;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        if (!reader.may(Permission.SYSTEM) && !even.isSaid()) {
            for (Object argument : call.getParameters()) {
                var candidates = candidates(argument);
                if (!candidates.isEmpty()) throw new LikelyDuplicates(candidates);
            }
        }
        return call.proceed();
    }

    private List<DuplicateLine> candidates(Object argument) {
        return switch (argument) {
            case PersonalDetails details -> duplicates.likePerson(details);
            case PersonCard.Content content -> duplicates.likePerson(content.details());
            case OrganisationDetails details -> duplicates.likeOrganisation(details.name());
            case NewClaim wanted -> duplicates.likeClaimant(wanted);
            default -> List.of();
        };
    }
}
