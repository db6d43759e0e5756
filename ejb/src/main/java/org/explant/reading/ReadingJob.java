// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import java.util.UUID;
import org.explant.document.DocumentId;
import org.explant.document.DocumentReadings.PageReadingOf;

/**
 * A document to be read, and the right to do so.
 *
 * @param which what is read
 * @param fence number of the taking: whoever takes the job later has a higher one, and only the highest may write
 * @param attempts how often it was taken, this time included
 */
record ReadingJob(UUID jobId, PageReadingOf which, long fence, int attempts) {
    DocumentId document() {
        return which.document();
    }
}
