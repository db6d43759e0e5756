// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimFilter;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/** What is typed to narrow the list of claims; a stage chosen is added to those chosen before. */
public class ClaimFilterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String words;
    private @Nullable Stage stage;
    private @Nullable AccountId feeEarner;
    private @Nullable AccountId supervisingPartner;
    private @Nullable LocalDate openedFrom;
    private @Nullable LocalDate openedTo;
    private @Nullable LocalDate quietSince;
    private @Nullable Boolean restricted;
    private @Nullable LocalDate activeFrom;
    private @Nullable LocalDate activeTo;
    private @Nullable Integer nextKeyWithin;
    private Set<Stage> stages = Set.of();

    static ClaimFilterForm of(ClaimFilter filter) {
        var form = new ClaimFilterForm();
        form.words = filter.words();
        form.stages = filter.stages();
        form.feeEarner = filter.feeEarner();
        form.supervisingPartner = filter.supervisingPartner();
        form.openedFrom = filter.openedFrom();
        form.openedTo = filter.openedTo();
        form.quietSince = filter.quietSince();
        form.restricted = filter.restricted();
        form.activeFrom = filter.activeFrom();
        form.activeTo = filter.activeTo();
        form.nextKeyWithin = filter.nextKeyWithin();
        return form;
    }

    ClaimFilter toFilter() {
        var all = EnumSet.noneOf(Stage.class);
        all.addAll(stages);
        if (stage != null) all.add(stage);
        return new ClaimFilter(
                Objects.requireNonNullElse(words, ""),
                all,
                feeEarner,
                supervisingPartner,
                openedFrom,
                openedTo,
                quietSince,
                restricted,
                activeFrom,
                activeTo,
                nextKeyWithin);
    }

    /** Takes one wish back. */
    void drop(String wish) {
        switch (wish) {
            case "words" -> words = null;
            case "feeEarner" -> feeEarner = null;
            case "supervisingPartner" -> supervisingPartner = null;
            case "openedFrom" -> openedFrom = null;
            case "openedTo" -> openedTo = null;
            case "quietSince" -> quietSince = null;
            case "restricted" -> restricted = null;
            case "activeFrom" -> activeFrom = null;
            case "activeTo" -> activeTo = null;
            case "nextKeyWithin" -> nextKeyWithin = null;
            default -> dropStage(wish);
        }
    }

    private void dropStage(String name) {
        var rest = EnumSet.noneOf(Stage.class);
        for (Stage each : stages) if (!each.name().equals(name)) rest.add(each);
        stages = rest;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage typed) {
        stage = typed;
    }

    public @Nullable AccountId getFeeEarner() {
        return feeEarner;
    }

    public void setFeeEarner(@Nullable AccountId typed) {
        feeEarner = typed;
    }

    public @Nullable AccountId getSupervisingPartner() {
        return supervisingPartner;
    }

    public void setSupervisingPartner(@Nullable AccountId typed) {
        supervisingPartner = typed;
    }

    public @Nullable LocalDate getOpenedFrom() {
        return openedFrom;
    }

    public void setOpenedFrom(@Nullable LocalDate typed) {
        openedFrom = typed;
    }

    public @Nullable LocalDate getOpenedTo() {
        return openedTo;
    }

    public void setOpenedTo(@Nullable LocalDate typed) {
        openedTo = typed;
    }

    public @Nullable LocalDate getQuietSince() {
        return quietSince;
    }

    public void setQuietSince(@Nullable LocalDate typed) {
        quietSince = typed;
    }

    public @Nullable LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(@Nullable LocalDate typed) {
        activeFrom = typed;
    }

    public @Nullable LocalDate getActiveTo() {
        return activeTo;
    }

    public void setActiveTo(@Nullable LocalDate typed) {
        activeTo = typed;
    }

    public @Nullable Boolean getRestricted() {
        return restricted;
    }

    public void setRestricted(@Nullable Boolean typed) {
        restricted = typed;
    }

    public @Nullable Integer getNextKeyWithin() {
        return nextKeyWithin;
    }

    public void setNextKeyWithin(@Nullable Integer typed) {
        nextKeyWithin = typed;
    }
}
