// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.Stage;
import org.explant.note.NoteLine;
import org.explant.note.Notes;
import org.explant.relation.RelationLine;
import org.explant.relation.Relations;
import org.explant.shared.SliceRequest;
import org.explant.standing.FactLine;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactGroup;
import org.explant.team.CaseTeams;
import org.explant.team.TeamLine;
import org.explant.team.TeamPart;

/** The front of the claim file: what holds, who works on it, what belongs to it. */
@Named("claimOverview")
@ViewScoped
public class ClaimOverviewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 3;

    @Inject
    private transient Standings standings;

    @Inject
    private transient Relations relations;

    @Inject
    private transient CaseTeams teams;

    @Inject
    private transient Claims claims;

    @Inject
    private transient Notes written;

    private transient List<FactLine> facts = List.of();
    private transient List<RelationLine> related = List.of();
    private transient List<TeamLine> places = List.of();
    private transient List<NoteLine> notes = List.of();
    private boolean screened;

    /** For the tab that shows it, and for no other. */
    public void load(String ref, String tab) {
        if (!tab.equals("overview")) return;
        var reference = new ClaimReference(ref);
        facts = standings.present(reference);
        related = relations.of(reference);
        places = teams.places(reference);
        var summary = claims.summary(reference);
        var latest = new SliceRequest(0, LATEST, Notes.USUAL_ORDER, false);
        notes = written.lines(summary.claimId(), latest).items();
        var stage = summary.stage();
        screened = stage == Stage.ENQUIRY || stage == Stage.SCREENING;
    }

    /** What holds today, of one group. */
    public List<FactLine> inForce(FactGroup group) {
        return facts.stream().filter(line -> line.kind().group() == group).toList();
    }

    /** The latest notes, as they read now. */
    public List<NoteLine> getNotes() {
        return notes;
    }

    public List<TeamLine> getParalegals() {
        return places.stream()
                .filter(place -> place.part() == TeamPart.PARALEGAL && place.until() == null)
                .toList();
    }

    public List<RelationLine> getRelated() {
        return related;
    }

    /** Whether the claim is still an enquiry that is screened. */
    public boolean isScreened() {
        return screened;
    }
}
