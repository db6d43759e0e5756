// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.explant.access.AccountId;
import org.explant.claim.WorkOnClaims;
import org.junit.jupiter.api.Test;

/** Four eyes, and what a draft may become. */
class GuidanceDraftTest {
    private static final AccountId WRITER = AccountId.fresh();
    private static final AccountId ASKER = AccountId.fresh();
    private static final AccountId OTHER = AccountId.fresh();

    private static GuidanceDraft asked() {
        var draft = new GuidanceDraft("MDA/2017/018", "MDA/2017/018", WorkOnClaims.stamp(WRITER));
        draft.become("[version]", "copied", WorkOnClaims.stamp(WRITER));
        draft.askForRelease(WorkOnClaims.stamp(ASKER));
        return draft;
    }

    @Test
    void whoAskedCannotRelease() {
        assertThrows(NeedsAnotherPerson.class, () -> asked().release(false, WorkOnClaims.stamp(ASKER)));
    }

    @Test
    void whoHadAHandInItCannotRelease() {
        assertThrows(NeedsAnotherPerson.class, () -> asked().release(true, WorkOnClaims.stamp(OTHER)));
    }

    @Test
    void anotherPersonReleasesWhatWasAskedFor() {
        var draft = asked();
        assertEquals(
                "MDA/2017/018", draft.release(false, WorkOnClaims.stamp(OTHER)).reference());
        assertThrows(DraftNotOpen.class, () -> draft.become("[version]", "late", WorkOnClaims.stamp(WRITER)));
    }

    @Test
    void whatNobodyAskedForIsNotReleased() {
        var draft = new GuidanceDraft("X", null, WorkOnClaims.stamp(WRITER));
        assertThrows(ReleaseNotAsked.class, () -> draft.release(false, WorkOnClaims.stamp(OTHER)));
    }

    @Test
    void aFurtherChangeTakesTheRequestBack() {
        var draft = asked();
        draft.become("[version] again", "better", WorkOnClaims.stamp(ASKER));
        assertThrows(ReleaseNotAsked.class, () -> draft.release(false, WorkOnClaims.stamp(OTHER)));
    }

    @Test
    void everyChangeHasAReason() {
        assertThrows(GuidanceNeedsReason.class, () -> asked().become("[version]", " ", WorkOnClaims.stamp(WRITER)));
    }

    @Test
    void whatWasDroppedIsOver() {
        var draft = asked();
        draft.drop();
        assertThrows(DraftNotOpen.class, draft::drop);
        assertThrows(DraftNotOpen.class, () -> draft.askForRelease(WorkOnClaims.stamp(ASKER)));
    }

    @Test
    void anotherPersonThanTheOneWhoAskedWithdraws() {
        var release = asked().release(false, WorkOnClaims.stamp(OTHER));
        assertThrows(ReleaseNotAsked.class, () -> release.withdraw(WorkOnClaims.stamp(OTHER)));
        release.askForWithdrawal("misread", WorkOnClaims.stamp(OTHER));
        assertThrows(NeedsAnotherPerson.class, () -> release.withdraw(WorkOnClaims.stamp(OTHER)));
        assertDoesNotThrow(() -> release.withdraw(WorkOnClaims.stamp(WRITER)));
        assertThrows(ReleaseNotAsked.class, () -> release.withdraw(WorkOnClaims.stamp(WRITER)));
    }
}
