// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.group.standstill.StandstillLine;
import org.explant.group.standstill.Standstills;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The agreements that cover a claim the reader may see, with those who are missing by name. */
@Named
@ViewScoped
public class StandstillsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Standstills standstills;

    private transient @Nullable LazyLines<StandstillLine> lines;

    public void load() {
        lines = new LazyLines<>(
                wanted -> standstills.lines(wanted), line -> line.standstill().toString(), "startsOn", false);
    }

    public @Nullable LazyLines<StandstillLine> getLines() {
        return lines;
    }
}
