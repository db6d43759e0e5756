// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.explant.claim.merge.MergeField;
import org.explant.claim.merge.MergePreview;
import org.explant.claim.merge.MergeWish;
import org.explant.claim.merge.Merges;
import org.explant.claim.merge.ReferToConflictsPartner;
import org.explant.party.PartyRef;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Shows all that a merge would do, lets each field be chosen, and does it. */
@Named("merge")
@ViewScoped
public class MergeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Merges merges;

    private @Nullable String kind;
    private @Nullable String kept;
    private @Nullable String gone;
    private @Nullable String reason;
    private int keptVersion;
    private int goneVersion;
    private boolean refused;
    private boolean others;
    private String keptName = "";
    private String goneName = "";
    private List<FieldPick> fields = List.of();
    private List<RowWords> rows = List.of();

    public void load() {
        try {
            show(merges.preview(party(kept), party(gone)));
        } catch (ReferToConflictsPartner sentOn) {
            refused = true;
        }
    }

    public String merge() {
        var fromGone = fields.stream()
                .filter(FieldPick::isTakeGone)
                .map(FieldPick::getName)
                .collect(Collectors.toSet());
        var merge = merges.merge(new MergeWish(
                new MergeWish.Upon(party(kept), keptVersion),
                new MergeWish.Upon(party(gone), goneVersion),
                fromGone,
                Objects.requireNonNullElse(reason, "")));
        Notices.done("merge.done");
        return "/merged.xhtml?faces-redirect=true&id=" + merge;
    }

    private void show(MergePreview preview) {
        keptName = preview.kept().name();
        goneName = preview.gone().name();
        keptVersion = preview.kept().version();
        goneVersion = preview.gone().version();
        others = preview.others();
        fields = preview.fields().stream().map(MergeView::pick).toList();
        rows = preview.rows().stream().map(RowWords::of).toList();
    }

    private static FieldPick pick(MergeField field) {
        return new FieldPick(field.name(), words(field.kept()), words(field.gone()), field.isOnlyAtGone());
    }

    /** A value that stays silent about itself is a record around one text. */
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Formats.day(day);
            case Enum<?> code -> Labels.of(code);
            case Record record -> FieldTexts.of(record);
            default -> value.toString();
        };
    }

    private PartyRef party(@Nullable String id) {
        return Parties.of(kind, id);
    }

    public List<FieldPick> getFields() {
        return fields;
    }

    public List<RowWords> getRows() {
        return rows;
    }

    public String getKeptName() {
        return keptName;
    }

    public String getGoneName() {
        return goneName;
    }

    /** Somebody else must do it. */
    public boolean isRefused() {
        return refused;
    }

    public boolean isOthers() {
        return others;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String asked) {
        kind = asked;
    }

    public @Nullable String getKept() {
        return kept;
    }

    public void setKept(@Nullable String asked) {
        kept = asked;
    }

    public @Nullable String getGone() {
        return gone;
    }

    public void setGone(@Nullable String asked) {
        gone = asked;
    }
}
