// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.group.proceedings.ProceedingLine;
import org.explant.group.proceedings.Proceedings;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The claim forms with a claimant whom the reader may see. */
@Named
@ViewScoped
public class ProceedingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proceedings proceedings;

    private transient @Nullable LazyLines<ProceedingLine> lines;

    public void load() {
        lines = new LazyLines<>(
                wanted -> proceedings.lines(wanted), line -> line.proceeding().toString(), "issuedOn", false);
    }

    public @Nullable LazyLines<ProceedingLine> getLines() {
        return lines;
    }
}
