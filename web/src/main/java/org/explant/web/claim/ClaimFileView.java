// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.ClaimSheet;
import org.explant.claim.ClaimSummary;
import org.explant.claim.Claims;
import org.explant.claim.StageLine;
import org.explant.implant.HipSign;
import org.explant.implant.Implants;
import org.explant.party.PersonalDetails;
import org.jspecify.annotations.Nullable;

/** One claim's file: its header and the tab that is open. */
@Named("claimFile")
@ViewScoped
public class ClaimFileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient Implants implants;

    @Inject
    private transient Choices choices;

    private @Nullable String ref;
    private String tab = "overview";
    private transient @Nullable ClaimSummary summary;
    private transient @Nullable ClaimSheet sheet;
    private transient List<HipSign> hips = List.of();

    public void load() {
        tab = ClaimTabs.partOrFirst(tab);
        sheet = claims.sheet(reference());
        summary = sheet.summary();
        hips = implants.signs(sheet.summary().claimId());
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    /** Whole years, to the day or to death; null where the date of birth is not known. */
    public @Nullable Integer getAge() {
        if (summary == null || summary.born() == null) return null;
        LocalDate until = summary.died() == null ? choices.getToday() : summary.died();
        return Period.between(summary.born(), until).getYears();
    }

    /** Whether the stage line leads on from where the claim stands. */
    public boolean isMovable() {
        return summary != null && !StageLine.after(summary.stage()).isEmpty();
    }

    /** The claimant. */
    public @Nullable PersonalDetails getPerson() {
        return sheet == null ? null : sheet.details().claimant();
    }

    public @Nullable ClaimSummary getSummary() {
        return summary;
    }

    public @Nullable ClaimSheet getSheet() {
        return sheet;
    }

    /** What is in either hip now, for the header. */
    public List<HipSign> getHips() {
        return hips;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String asked) {
        tab = asked == null ? "" : asked;
    }
}
