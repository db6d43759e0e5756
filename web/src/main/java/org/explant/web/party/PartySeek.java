// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.explant.claim.Part;
import org.explant.claim.directory.OrganisationDirectory;
import org.explant.claim.directory.OrganisationLine;
import org.explant.claim.directory.PersonDirectory;
import org.explant.claim.directory.PersonLine;
import org.explant.party.PartyRef;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Offers whom the reader may know of for a part. */
@Dependent
public class PartySeek {
    private static final String PERSON = "person ";
    private static final String ORGANISATION = "organisation ";

    @Inject
    private PersonDirectory people;

    @Inject
    private OrganisationDirectory organisations;

    /** One of those that are offered; the name tells namesakes apart by birthday, postcode or trust. */
    public record Candidate(String key, String name) implements Serializable {}

    /** Those who can play the part and have the words in a name. */
    List<Candidate> offer(String words, Part part) {
        var found = new ArrayList<Candidate>();
        if (part.isForPeople()) people.lookUp(words).forEach(line -> found.add(candidate(line)));
        if (part.isForOrganisations()) organisations.lookUp(words, null).forEach(line -> found.add(candidate(line)));
        return List.copyOf(found);
    }

    /** Whom a key stands for. */
    static PartyRef party(@Nullable String key) {
        if (key == null) throw new NotFound();
        return key.startsWith(PERSON)
                ? PartyRef.of(Ids.person(key.substring(PERSON.length())))
                : PartyRef.of(Ids.organisation(key.substring(ORGANISATION.length())));
    }

    private static Candidate candidate(PersonLine line) {
        var name = new StringBuilder(line.name());
        if (line.born() != null) name.append(" · ").append(Sentences.format("party.born", Formats.day(line.born())));
        if (line.discipline() != null) name.append(" · ").append(line.discipline());
        return new Candidate(PERSON + line.personId(), name.toString());
    }

    private static Candidate candidate(OrganisationLine line) {
        var name = line.name() + " · " + Labels.of(line.kind());
        return new Candidate(
                ORGANISATION + line.organisationId(),
                line.belongsTo() == null ? name : name + " · " + line.belongsTo());
    }
}
