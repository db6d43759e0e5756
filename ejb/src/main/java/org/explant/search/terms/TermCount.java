// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One query of a list and what it found. */
@Entity
@Immutable
@Table(name = "term_line")
class TermCount {
    @EmbeddedId
    private Place termPlace;

    private String query;
    private @Nullable String problem;
    private long pages;
    private long documents;
    private long claimants;
    private long exclusive;

    /** Its place in the list, from 0. */
    @Embeddable
    record Place(@Column(name = "list_id") UUID list, int place) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected TermCount() {}

    TermCount(TermListId list, TermLine line) {
        termPlace = new Place(list.value(), line.place());
        query = line.query();
        problem = line.problem();
        pages = line.pages();
        documents = line.documents();
        claimants = line.claimants();
        exclusive = line.exclusive();
    }
}
