// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.explant.keydate.KeyDates;
import org.explant.keydate.KindLine;
import org.explant.web.Sentences;
import org.explant.web.claim.Choices;
import org.jspecify.annotations.Nullable;

/** How a day that is due is said, wherever one is shown. */
@Named("keyDateWords")
@RequestScoped
public class KeyDateWords {
    /** So many days before it, a day asks for attention. */
    private static final long SOON = 7;

    @Inject
    private KeyDates keyDates;

    @Inject
    private Choices choices;

    private @Nullable List<KindLine> kinds;

    /** What a key date can be. */
    public List<KindLine> getKinds() {
        if (kinds == null) kinds = keyDates.kinds();
        return kinds;
    }

    /** The name of a kind; nothing for none. */
    public String kind(@Nullable String code) {
        return getKinds().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(KindLine::name)
                .orElse("");
    }

    /** Whether the day is near enough, or past, to be marked. */
    public boolean isMarked(@Nullable LocalDate day) {
        return day != null && days(day) <= SOON;
    }

    /** 3 days overdue, today, tomorrow, in 4 days. */
    public String due(LocalDate day) {
        long days = days(day);
        if (days < 0) return Sentences.format("due.overdue", -days);
        return days == 0 ? Sentences.format("due.today") : Sentences.format("due.soon", days);
    }

    /** Which of the states of {@code ex:state} that is. */
    public String light(LocalDate day) {
        return days(day) < 0 ? "problem" : "attention";
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(choices.getToday(), day);
    }
}
