// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.explant.letter.LetterAsked;
import org.explant.letter.LetterDays;

/** Tells letters of the latest claim form that a claim stands on, as far as the reader may see it. */
@Dependent
class ProceedingsInLetters {
    private final Proceedings proceedings;

    @Inject
    ProceedingsInLetters(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void tell(@Observes LetterAsked letter) {
        var forms = proceedings.ofClaim(letter.claim());
        if (forms.isEmpty()) return;
        var form = forms.getLast();
        letter.tell(LetterAsked.COURT, form.terms().court());
        var number = form.terms().claimNumber();
        letter.tell(LetterAsked.CLAIM_NUMBER, number == null ? null : number.number());
        var issued = form.dated(CourtStep.ISSUED, null, null);
        letter.tell(LetterAsked.ISSUED_ON, issued == null ? null : LetterDays.words(issued));
        letter.tell(
                LetterAsked.DEFENDANTS,
                form.defendants().stream().map(DefendantLine::name).collect(Collectors.joining(", ")));
    }
}
