// SPDX-License-Identifier: Apache-2.0
package org.explant.web.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.ClaimReference;
import org.explant.team.CaseTeams;
import org.explant.team.TeamLine;
import org.explant.team.TeamPart;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The team of a claim: who joins, who leaves, who was in it. */
@Named("caseTeam")
@ViewScoped
public class TeamView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseTeams teams;

    private @Nullable String ref;
    private @Nullable AccountId paralegal;
    private transient List<TeamLine> places = List.of();

    public void load() {
        places = teams.places(reference());
    }

    public String join() {
        teams.join(reference(), Objects.requireNonNull(paralegal));
        Notices.done("team.joined");
        return again();
    }

    public String leave(AccountId person) {
        teams.leave(reference(), person);
        Notices.done("team.left");
        return again();
    }

    /** Whether somebody can be taken out here: fee earner and partner are handed over instead. */
    public boolean leaves(TeamLine place) {
        return place.part() == TeamPart.PARALEGAL && place.until() == null;
    }

    private String again() {
        return "/claim-team.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public List<TeamLine> getPlaces() {
        return places;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable AccountId getParalegal() {
        return paralegal;
    }

    public void setParalegal(@Nullable AccountId typed) {
        paralegal = typed;
    }
}
