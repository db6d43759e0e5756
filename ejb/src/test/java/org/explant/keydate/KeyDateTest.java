// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyDateTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final AccountId ANNA = AccountId.fresh();
    private static final AccountId BEN = AccountId.fresh();

    private final KeyDate keyDate = new KeyDate(ClaimId.fresh(), due(DUE));

    private static KeyDateDetails due(LocalDate day) {
        return new KeyDateDetails("LIMITATION", day, null, "letter of 3 May", ANNA, null);
    }

    private KeyDateStep move(LocalDate to, @Nullable String reason, @Nullable AccountId agreed, boolean critical) {
        return keyDate.change(new KeyDateChange(0, due(to), reason, agreed), critical, WorkOnClaims.stamp(ANNA));
    }

    @Test
    void itNeverMovesLaterWithoutAReason() {
        assertThrows(MovedLaterWithoutReason.class, () -> move(DUE.plusDays(1), null, null, false));
        assertThrows(MovedLaterWithoutReason.class, () -> move(DUE.plusDays(1), "  ", null, false));
        assertEquals(DUE, keyDate.details().dueOn(), "a refused move moves nothing");
        var step = move(DUE.plusDays(1), "extended by order", null, false);
        assertEquals(KeyDateAct.MOVED_LATER, step.act());
        assertEquals(DUE, step.fromOn());
        assertEquals(DUE.plusDays(1), step.toOn());
    }

    @Test
    void aCriticalOneMovesLaterOnlyWithASecondPerson() {
        assertThrows(MovedLaterAlone.class, () -> move(DUE.plusDays(1), "standstill", null, true));
        assertThrows(MovedLaterAlone.class, () -> move(DUE.plusDays(1), "standstill", ANNA, true));
        assertEquals(BEN, move(DUE.plusDays(1), "standstill", BEN, true).agreedWith());
    }

    @Test
    void itMovesEarlierFreely() {
        var step = move(DUE.minusDays(1), null, null, true);
        assertEquals(KeyDateAct.MOVED_EARLIER, step.act());
        assertNull(step.agreedWith());
    }

    @Test
    void theSecondEditorSeesBothSides() {
        var wanted = new KeyDateChange(7, due(DUE.minusDays(3)), null, null);
        var refused = assertThrows(
                KeyDateChangedMeanwhile.class, () -> keyDate.change(wanted, false, WorkOnClaims.stamp(BEN)));
        assertEquals(DUE, refused.stored().dueOn());
        assertEquals(DUE.minusDays(3), refused.wanted().dueOn());
        assertEquals(0, refused.version());
    }

    @Test
    void whatIsDoneIsDoneOnceAndNotTomorrow() {
        var stamp = WorkOnClaims.stamp(ANNA);
        assertThrows(
                DoneInFuture.class, () -> keyDate.finish(new KeyDateEnd(WorkOnClaims.TODAY.plusDays(1), null), stamp));
        keyDate.finish(new KeyDateEnd(null, "served by hand"), stamp);
        assertThrows(KeyDateNotOpen.class, () -> keyDate.finish(new KeyDateEnd(null, null), stamp));
        assertThrows(KeyDateNotOpen.class, () -> keyDate.withdraw("mistake", stamp));
        assertThrows(KeyDateNotOpen.class, () -> move(DUE.minusDays(1), null, null, false));
        assertEquals(
                KeyDateAct.REOPENED,
                keyDate.reopen("not served after all", stamp).act());
        assertThrows(KeyDateStillOpen.class, () -> keyDate.reopen("again", stamp));
    }

    @Test
    void nobodyStandsInForHimself() {
        assertThrows(SecondOwnerIsFirst.class, () -> new KeyDateDetails("OTHER", DUE, null, "x", ANNA, ANNA));
    }
}
