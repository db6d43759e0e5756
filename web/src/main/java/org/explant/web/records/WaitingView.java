// SPDX-License-Identifier: Apache-2.0
package org.explant.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.records.judged.Judgements;
import org.explant.records.judged.SuggestionLine;
import org.explant.records.judged.SuggestionState;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.Sentences;

/** What was found on the papers of a claim and waits for a person. */
@Named("waitingSuggestions")
@ViewScoped
public class WaitingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    private transient Judgements judgements;

    @Inject
    private transient CurrentReader reader;

    private transient Slice<SuggestionLine> waiting = new Slice<>(0, List.of());

    /** Nothing for those who may not open the papers. */
    public void load(String ref) {
        if (!reader.may(Permission.OPENS_DOCUMENTS)) return;
        var wanted = new SliceRequest(0, SHOWN, "page", true);
        waiting = judgements.ofClaim(new ClaimReference(ref), SuggestionState.WAITING, wanted);
    }

    public List<SuggestionLine> getLines() {
        return waiting.items();
    }

    public long getTotal() {
        return waiting.total();
    }

    public boolean isMore() {
        return waiting.total() > waiting.items().size();
    }

    public String getText() {
        return Sentences.format("history.waiting.text", waiting.total());
    }

    public String getShown() {
        return Sentences.format("history.waiting.more", SHOWN);
    }

    public String printed(SuggestionLine line) {
        return String.join(" · ", line.printed());
    }
}
