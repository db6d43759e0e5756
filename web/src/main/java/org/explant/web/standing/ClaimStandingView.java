// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.relation.RelationLine;
import org.explant.relation.Relations;
import org.explant.shared.NotFound;
import org.explant.standing.FactLine;
import org.explant.standing.StandingSheet;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactGroup;
import org.explant.standing.fact.FactKind;
import org.explant.team.CaseTeams;
import org.explant.team.TeamLine;
import org.explant.team.TeamPart;
import org.jspecify.annotations.Nullable;

/** Where a claim stands, today or on any day, and as it was known then. */
@Named("claimStanding")
@ViewScoped
public class ClaimStandingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Standings standings;

    @Inject
    private transient Relations relations;

    @Inject
    private transient CaseTeams teams;

    private @Nullable String ref;
    private @Nullable String on;
    private @Nullable String known;
    private @Nullable LocalDate onDay;
    private @Nullable LocalDate knownDay;
    private transient @Nullable StandingSheet sheet;
    private transient List<RelationLine> related = List.of();
    private transient List<TeamLine> places = List.of();

    /** For the tab. */
    public void load(String reference) {
        ref = reference;
        onDay = day(on);
        knownDay = day(known);
        sheet = standings.sheet(new ClaimReference(reference), onDay, knownDay);
        related = relations.of(new ClaimReference(reference));
        places = teams.places(new ClaimReference(reference));
    }

    /** Shows the day that was typed. */
    public String look() {
        return "/claim-standing.xhtml?faces-redirect=true&ref=" + ref
                + (onDay == null ? "" : "&on=" + onDay)
                + (knownDay == null ? "" : "&known=" + knownDay);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new NotFound();
        }
    }

    /** Whether another day than today is shown. */
    public boolean isBack() {
        return onDay != null || knownDay != null;
    }

    public List<FactLine> inForce(FactGroup group) {
        return sheet == null ? List.of() : sheet.inForce(group);
    }

    /** What had run out by then and was not renewed. */
    public List<FactLine> lapsed(FactGroup group) {
        return sheet == null ? List.of() : sheet.lapsed(group);
    }

    public List<FactKind> kinds(FactGroup group) {
        return FactKind.of(group);
    }

    public FactGroup[] getGroups() {
        return FactGroup.values();
    }

    /** Those who work on the claim beside fee earner and partner. */
    public List<TeamLine> getParalegals() {
        return places.stream()
                .filter(place -> place.part() == TeamPart.PARALEGAL && place.until() == null)
                .toList();
    }

    /** Who had a place before. */
    public List<TeamLine> getFormer() {
        return places.stream().filter(place -> place.until() != null).toList();
    }

    public @Nullable StandingSheet getSheet() {
        return sheet;
    }

    public List<RelationLine> getRelated() {
        return related;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String asked) {
        on = asked;
    }

    public @Nullable String getKnown() {
        return known;
    }

    public void setKnown(@Nullable String asked) {
        known = asked;
    }

    public @Nullable LocalDate getOnDay() {
        return onDay;
    }

    public void setOnDay(@Nullable LocalDate typed) {
        onDay = typed;
    }

    public @Nullable LocalDate getKnownDay() {
        return knownDay;
    }

    public void setKnownDay(@Nullable LocalDate typed) {
        knownDay = typed;
    }
}
