// SPDX-License-Identifier: Apache-2.0
package org.explant.web.impact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.explant.monitoring.Impacts;
import org.explant.monitoring.impact.Effect;
import org.explant.monitoring.impact.ImpactLine;
import org.explant.monitoring.impact.ImpactSheet;
import org.explant.shared.NotFound;
import org.explant.web.worklist.Addressees;
import org.jspecify.annotations.Nullable;

/** Whom a version of the guidance touches: how many in which way, by device and hospital, and who they are. */
@Named("impactView")
@ViewScoped
public class ImpactView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Lines of one page; a file holds them all. */
    private static final int SHOWN = 100;

    @Inject
    private transient Impacts impacts;

    private @Nullable String alert;
    private @Nullable String draft;
    private @Nullable LocalDate asOf;
    private @Nullable String effect;
    private @Nullable String device;
    private @Nullable String hospital;
    private transient @Nullable ImpactSheet sheet;
    private transient List<ImpactLine> lines = List.of();

    public void load() {
        var wish = wish();
        sheet = wish.ask(impacts);
        asOf = sheet.day();
        lines = sheet.lines(wish.lines());
    }

    private ImpactWish wish() {
        return new ImpactWish(alert, id(), asOf, new ImpactWish.Words(effect, device, hospital).wish());
    }

    private @Nullable UUID id() {
        try {
            return draft == null ? null : UUID.fromString(draft);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** The list of those for whom that changes; of every hip when null. */
    public String of(@Nullable Effect other) {
        var now = wish().lines();
        return page(new ImpactSheet.Wish(other, now.device(), now.hospital()));
    }

    public String ofDevice(@Nullable String key) {
        var now = wish().lines();
        return page(new ImpactSheet.Wish(now.effect(), key, now.hospital()));
    }

    public String ofHospital(@Nullable String key) {
        var now = wish().lines();
        return page(new ImpactSheet.Wish(now.effect(), now.device(), key));
    }

    private String page(ImpactSheet.Wish lines) {
        return "/guidance-impact.xhtml?" + wish().with(lines).query();
    }

    /** Where the same list can be taken away. */
    public String file(String format) {
        return "/api/guidance/impact/file?format=" + format + "&" + wish().query();
    }

    /** Where letters to those on the list are prepared; there is none for what is not released. */
    public @Nullable String getLetters() {
        if (sheet == null || alert == null || lines.isEmpty()) return null;
        return "/letters.xhtml?to=" + Addressees.of(sheet.reference(), sheet.day(), wish().lines());
    }

    public long number(Effect each) {
        return sheet == null ? 0 : sheet.figures().of(each);
    }

    public @Nullable Effect getChosen() {
        return wish().lines().effect();
    }

    public Effect[] getEffects() {
        return Effect.values();
    }

    /** The first lines of the list. */
    public List<ImpactLine> getLines() {
        return lines.stream().limit(SHOWN).toList();
    }

    /** How many lines the whole list has. */
    public int getTotal() {
        return lines.size();
    }

    public @Nullable ImpactSheet getSheet() {
        return sheet;
    }

    public @Nullable String getAlert() {
        return alert;
    }

    public void setAlert(@Nullable String asked) {
        alert = asked;
    }

    public @Nullable String getDraft() {
        return draft;
    }

    public void setDraft(@Nullable String asked) {
        draft = asked;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asked) {
        asOf = asked;
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String asked) {
        effect = asked;
    }

    public @Nullable String getDevice() {
        return device;
    }

    public void setDevice(@Nullable String asked) {
        device = asked;
    }

    public @Nullable String getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable String asked) {
        hospital = asked;
    }
}
