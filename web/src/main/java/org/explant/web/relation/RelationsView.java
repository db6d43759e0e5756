// SPDX-License-Identifier: Apache-2.0
package org.explant.web.relation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.relation.NewRelation;
import org.explant.relation.RelationKind;
import org.explant.relation.RelationLine;
import org.explant.relation.Relations;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Which claims belong to this one. */
@Named("relations")
@ViewScoped
public class RelationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Relations relations;

    private @Nullable String ref;
    private @Nullable String other;
    private @Nullable RelationKind kind;
    private @Nullable String words;
    private transient List<RelationLine> lines = List.of();

    public void load() {
        lines = relations.of(reference());
    }

    public String relate() {
        var with = new ClaimReference(other == null ? "" : other);
        relations.relate(reference(), new NewRelation(with, Objects.requireNonNull(kind), words));
        Notices.done("relation.made", with);
        return again();
    }

    public String end(UUID relation) {
        relations.end(reference(), relation, words == null || words.isBlank() ? "-" : words);
        Notices.done("relation.ended");
        return again();
    }

    private String again() {
        return "/claim-relations.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public RelationKind[] getKinds() {
        return RelationKind.values();
    }

    public List<RelationLine> getLines() {
        return lines;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String typed) {
        other = typed;
    }

    public @Nullable RelationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RelationKind typed) {
        kind = typed;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }
}
