// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.Map;
import org.explant.access.NotSignedIn;
import org.explant.access.password.TooManySignIns;
import org.explant.access.signin.SignInRefused;
import org.explant.claim.ClaimChangedMeanwhile;
import org.explant.claim.StageMovedMeanwhile;
import org.explant.document.AlreadyInThisClaim;
import org.explant.document.DocumentChangedMeanwhile;
import org.explant.document.FileTypeNotAccepted;
import org.explant.document.NotADocumentDate;
import org.explant.document.TitleTooLong;
import org.explant.document.UploadIdAlreadyUsed;
import org.explant.group.proceedings.ProceedingChangedMeanwhile;
import org.explant.group.standstill.StandstillChangedMeanwhile;
import org.explant.instruction.InstructionChangedMeanwhile;
import org.explant.letter.TemplateChangedMeanwhile;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotFound;
import org.explant.shared.RuleBroken;
import org.explant.vault.DiskNearlyFull;
import org.explant.vault.FileTooLarge;
import org.explant.vault.StoreReadOnly;
import org.explant.web.document.NoSuchDocumentType;
import org.explant.web.document.NotAnUpload;

/** Which status a broken rule answers with; a rule that is not named here answers 422. */
final class RuleStatus {
    private static final int UNPROCESSABLE = 422;

    private static final Map<Class<? extends RuleBroken>, Integer> TABLE = Map.ofEntries(
            Map.entry(ClaimChangedMeanwhile.class, 412),
            Map.entry(StageMovedMeanwhile.class, 412),
            Map.entry(ProceedingChangedMeanwhile.class, 412),
            Map.entry(StandstillChangedMeanwhile.class, 412),
            Map.entry(TemplateChangedMeanwhile.class, 412),
            Map.entry(InstructionChangedMeanwhile.class, 412),
            Map.entry(NotFound.class, 404),
            Map.entry(NoSuchSlice.class, 400),
            Map.entry(NotSignedIn.class, 401),
            Map.entry(SignInRefused.class, 401),
            Map.entry(TooManySignIns.class, 429),
            Map.entry(AlreadyInThisClaim.class, 409),
            Map.entry(UploadIdAlreadyUsed.class, 409),
            Map.entry(DocumentChangedMeanwhile.class, 412),
            Map.entry(FileTooLarge.class, 413),
            Map.entry(FileTypeNotAccepted.class, 415),
            Map.entry(NotAnUpload.class, 400),
            Map.entry(NoSuchDocumentType.class, 400),
            Map.entry(NotADocumentDate.class, 400),
            Map.entry(TitleTooLong.class, 400),
            Map.entry(DiskNearlyFull.class, 507),
            Map.entry(StoreReadOnly.class, 503));

    private RuleStatus() {}

    static int of(RuleBroken broken) {
        return TABLE.getOrDefault(broken.getClass(), UNPROCESSABLE);
    }
}
