// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a file.
 *
 * @param uploadId chosen by the sender, one for each intended upload: sent again, it makes no second document
 * @param fileName the name it had; only ever shown, never a path
 * @param length its length where the sender says it, or -1
 * @param title what to call it; its file name where nobody says
 * @param type {@link DocumentType#UNSORTED} where nobody says
 * @param date when it was written, where known
 * @param keepBoth keep it although the claim holds the same file
 */
public record NewDocument(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,100}") String uploadId,
        @NotNull @Size(max = 1000) String fileName,
        long length,
        @Nullable String title,
        @NotNull DocumentType type,
        @Nullable PartialDate date,
        boolean keepBoth) {
    private static final int LONGEST_TITLE = 300;

    public NewDocument {
        if (title != null && title.strip().length() > LONGEST_TITLE) throw new TitleTooLong();
    }

    /** The same, with what was said about it later. */
    public NewDocument described(@Nullable String title, DocumentType type, @Nullable PartialDate date) {
        return new NewDocument(uploadId, fileName, length, title, type, date, keepBoth);
    }
}
