// SPDX-License-Identifier: Apache-2.0
package org.explant.web.undertaking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.shared.NotFound;
import org.explant.undertaking.Direction;
import org.explant.undertaking.Discharge;
import org.explant.undertaking.NewUndertaking;
import org.explant.undertaking.UndertakingId;
import org.explant.undertaking.UndertakingSheet;
import org.explant.undertaking.Undertakings;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One undertaking: recorded in its own words, and discharged. */
@Named("undertakingView")
@ViewScoped
public class UndertakingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Undertakings undertakings;

    @Inject
    private transient Walls walls;

    @Inject
    private transient CurrentReader reader;

    private @Nullable String ref;
    private @Nullable String undertaking;
    private @Nullable Direction direction;
    private @Nullable String party;
    private @Nullable String words;
    private @Nullable LocalDate promisedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable AccountId owner;
    private @Nullable LocalDate dischargedOn;
    private @Nullable String how;
    private transient @Nullable UndertakingSheet sheet;

    public void load() {
        if (undertaking == null) {
            walls.open(new ClaimReference(Objects.requireNonNullElse(ref, "")));
            owner = reader.accountId();
            return;
        }
        sheet = undertakings.sheet(undertakingId());
        ref = sheet.claim().value();
    }

    public String save() {
        undertakings.record(
                walls.open(new ClaimReference(Objects.requireNonNull(ref))),
                new NewUndertaking(
                        Objects.requireNonNull(direction),
                        Objects.requireNonNull(party),
                        Objects.requireNonNull(words),
                        Objects.requireNonNull(promisedOn),
                        dueOn,
                        Objects.requireNonNull(owner)));
        return done("undertakings.saved");
    }

    public String discharge() {
        undertakings.discharge(undertakingId(), new Discharge(dischargedOn, Objects.requireNonNullElse(how, "")));
        return done("undertakings.discharged");
    }

    private String done(String sentence) {
        Notices.done(sentence);
        return "/claim-work.xhtml?faces-redirect=true&ref=" + ref;
    }

    private UndertakingId undertakingId() {
        try {
            return new UndertakingId(UUID.fromString(Objects.requireNonNullElse(undertaking, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    /** Null while a new one is written. */
    public @Nullable UndertakingSheet getSheet() {
        return sheet;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getUndertaking() {
        return undertaking;
    }

    public void setUndertaking(@Nullable String typed) {
        undertaking = typed;
    }

    public @Nullable Direction getDirection() {
        return direction;
    }

    public void setDirection(@Nullable Direction typed) {
        direction = typed;
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String typed) {
        party = typed;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }

    public @Nullable LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(@Nullable LocalDate typed) {
        promisedOn = typed;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate typed) {
        dueOn = typed;
    }

    public @Nullable AccountId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable AccountId typed) {
        owner = typed;
    }

    public @Nullable LocalDate getDischargedOn() {
        return dischargedOn;
    }

    public void setDischargedOn(@Nullable LocalDate typed) {
        dischargedOn = typed;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String typed) {
        how = typed;
    }
}
