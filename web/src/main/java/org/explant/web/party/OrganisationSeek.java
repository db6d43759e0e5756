// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.explant.claim.directory.OrganisationLine;
import org.jspecify.annotations.Nullable;

/** A field in which an organisation is looked up: words, and those that have them in their name. */
public class OrganisationSeek implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String words;
    private List<Candidate> offered = List.of();

    /** One of those that are offered. */
    public record Candidate(String id, String name) implements Serializable {}

    static OrganisationSeek holding(@Nullable String id, @Nullable String name) {
        var seek = new OrganisationSeek();
        if (id != null) seek.offered = List.of(new Candidate(id, Objects.requireNonNullElse(name, "–")));
        return seek;
    }

    void offer(List<OrganisationLine> found) {
        offered = found.stream()
                .map(line -> new Candidate(
                        line.organisationId().toString(),
                        line.belongsTo() == null ? line.name() : line.name() + " · " + line.belongsTo()))
                .toList();
    }

    String wanted() {
        return Objects.requireNonNullElse(words, "");
    }

    public List<Candidate> getOffered() {
        return offered;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }
}
