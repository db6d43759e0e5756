// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.explant.demo.paper.Condition;
import org.explant.demo.paper.PaperOrder;
import org.jspecify.annotations.Nullable;

/**
 * A document of a demo claim. Nothing is made before it is written, and what is written is the same every time.
 *
 * @param typeCode code of the published list of document types
 * @param provider whose it is: a hospital, a surgery, a firm
 * @param author who wrote it, where the paper says so
 * @param privilege code of the published list of privileges
 * @param received the day it reached the practice
 */
public record DemoDocument(
        String title,
        String fileName,
        String typeCode,
        DemoDate date,
        String provider,
        @Nullable String author,
        String privilege,
        LocalDate received,
        PaperOrder paper) {

    /** Pages of the whole paper, even where the file is damaged. */
    public int pages() {
        return paper.pageCount();
    }

    public Condition condition() {
        return paper.condition();
    }

    public void writeTo(OutputStream out) throws IOException {
        paper.printTo(out);
    }
}
