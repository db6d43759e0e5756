// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.explant.claim.Part;
import org.explant.claim.directory.DirectoryFilter;
import org.explant.claim.directory.DirectoryFilters;
import org.explant.claim.directory.NumberCount;
import org.explant.claim.directory.OrganisationDirectory;
import org.explant.claim.directory.OrganisationLine;
import org.explant.claim.directory.PersonDirectory;
import org.explant.claim.directory.PersonLine;
import org.explant.party.organisation.OrganisationKind;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The firm's people and organisations, narrowed by a filter that the address names by its id alone. */
@Named
@ViewScoped
public class DirectoryView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ORGANISATIONS = "organisations";

    @Inject
    private transient PersonDirectory people;

    @Inject
    private transient OrganisationDirectory organisations;

    @Inject
    private transient DirectoryFilters filters;

    private @Nullable String asked;
    private @Nullable String list;
    private DirectoryFilter filter = DirectoryFilter.ALL;
    private @Nullable String words;
    private @Nullable Part part;
    private @Nullable OrganisationKind kind;
    private NumberCount numbers = new NumberCount(0, 0);
    private transient @Nullable LazyLines<PersonLine> persons;
    private transient @Nullable LazyLines<OrganisationLine> bodies;

    public void load() {
        if (asked != null) filter = filters.kept(Ids.id(asked));
        words = filter.words();
        part = filter.part();
        kind = filter.kind();
        if (isOrganisations()) {
            bodies = new LazyLines<>(
                    wanted -> organisations.lines(filter, wanted),
                    line -> line.organisationId().toString(),
                    "name",
                    true);
        } else {
            numbers = people.numbers();
            persons = new LazyLines<>(
                    wanted -> people.lines(filter, wanted),
                    line -> line.personId().toString(),
                    "name",
                    true);
        }
    }

    public String narrow() {
        var wanted = Objects.requireNonNullElse(words, "");
        return at(new DirectoryFilter(wanted, part, kind, filter.withoutNumber()));
    }

    /** Those claimants alone of whom no number of a health service is known. */
    public String withoutNumber() {
        return at(new DirectoryFilter("", Part.CLAIMANT, null, true));
    }

    private String at(DirectoryFilter wanted) {
        var page = "/people.xhtml?faces-redirect=true" + (isOrganisations() ? "&list=" + ORGANISATIONS : "");
        return wanted.equals(DirectoryFilter.ALL) ? page : page + "&filter=" + filters.keep(wanted);
    }

    public boolean isOrganisations() {
        return ORGANISATIONS.equals(list);
    }

    /** Whether the list shows less than all. */
    public boolean isNarrowed() {
        return !filter.equals(DirectoryFilter.ALL);
    }

    public DirectoryFilter getFilter() {
        return filter;
    }

    public NumberCount getNumbers() {
        return numbers;
    }

    public @Nullable LazyLines<PersonLine> getPersons() {
        return persons;
    }

    public @Nullable LazyLines<OrganisationLine> getBodies() {
        return bodies;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part chosen) {
        part = chosen;
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind chosen) {
        kind = chosen;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String wanted) {
        list = wanted;
    }
}
