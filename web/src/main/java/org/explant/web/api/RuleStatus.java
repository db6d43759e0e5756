// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.Map;
import org.explant.access.NotSignedIn;
import org.explant.document.AlreadyInThisClaim;
import org.explant.document.DocumentChangedMeanwhile;
import org.explant.document.FileTypeNotAccepted;
import org.explant.document.NotADocumentDate;
import org.explant.document.TitleTooLong;
import org.explant.document.UploadIdAlreadyUsed;
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
            Map.entry(NotFound.class, 404), Map.entry(NotSignedIn.class, 401), Map.entry(NoSuchSlice.class, 400));

    private RuleStatus() {}

    static int of(RuleBroken broken) {
        return TABLE.getOrDefault(broken.getClass(), UNPROCESSABLE);
    }
}
