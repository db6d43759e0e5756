// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.explant.claim.ClaimReference;
import org.explant.group.standstill.StandstillId;
import org.explant.group.standstill.StandstillSheet;
import org.explant.group.standstill.Standstills;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Takes many names at once: pasted, proposed, looked over, entered. Nothing is written before the last step. */
@Named("standstillNames")
@ViewScoped
public class StandstillNamesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Standstills standstills;

    private @Nullable String asked;
    private String onto = "schedule";
    private @Nullable String text;
    private @Nullable Integer page;
    private List<NameAsked> names = List.of();
    private transient @Nullable StandstillSheet sheet;

    public void load() {
        sheet = standstills.sheet(standstill());
    }

    public @Nullable String propose() {
        names = standstills.propose(standstill(), Objects.requireNonNullElse(text, ""), page).stream()
                .map(NameAsked::new)
                .toList();
        if (names.isEmpty()) Notices.warn("standstill.names.none");
        return null;
    }

    public String enter() {
        if (onto.equals("schedule")) {
            int matched = standstills.enter(
                    standstill(), names.stream().map(NameAsked::toEntry).toList());
            Notices.done("standstill.names.entered", names.size(), matched);
        } else {
            int fresh = standstills.cover(standstill(), chosen());
            Notices.done("standstill.names.covered", fresh, names.size() - chosen().size());
        }
        return "/standstill.xhtml?faces-redirect=true&agreement=" + standstill();
    }

    private List<ClaimReference> chosen() {
        return names.stream()
                .map(NameAsked::toEntry)
                .map(each -> each.claim())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many of the names have a claim. */
    public long getMatched() {
        return names.stream().filter(NameAsked::isMatched).count();
    }

    private StandstillId standstill() {
        return new StandstillId(Asked.id(asked));
    }

    public StandstillSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<NameAsked> getNames() {
        return names;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }

    /** {@code schedule}, or {@code cover} for the claims that ought to stand on it. */
    public String getOnto() {
        return onto;
    }

    public void setOnto(@Nullable String chosen) {
        onto = "cover".equals(chosen) ? "cover" : "schedule";
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable Integer getPage() {
        return page;
    }

    public void setPage(@Nullable Integer typed) {
        page = typed;
    }
}
