// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.explant.claim.directory.OrganisationRecords;
import org.explant.claim.directory.PartyRecords;
import org.explant.claim.directory.PersonRecords;
import org.explant.party.GmcNumber;
import org.explant.party.NameKind;
import org.explant.party.NewName;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.Period;
import org.explant.party.PersonCard;
import org.explant.party.PersonalDetails;
import org.explant.party.Postcode;
import org.explant.party.Profession;
import org.explant.party.organisation.NewAffiliation;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Enters the invented surgeons, hospitals and firms of the book into the directory, each once. */
@Dependent
class DemoParties {
    private static final String POSTCODE = " [A-Z]{1,2}[0-9]{1,2} [0-9][A-Z]{2}$";

    private final PersonRecords people;
    private final OrganisationRecords organisations;
    private final PartyRecords records;
    private final Map<String, PartyRef> known = new HashMap<>();

    @Inject
    DemoParties(PersonRecords people, OrganisationRecords organisations, PartyRecords records) {
        this.people = people;
        this.organisations = organisations;
        this.records = records;
    }

    /** Nobody has been entered yet. */
    void begin() {
        known.clear();
    }

    PartyRef hospital(DemoCast cast) {
        var trust = trust(cast.hospital().get(2));
        return organisation(
                OrganisationKind.HOSPITAL,
                cast.hospital().get(0),
                cast.hospital().get(1),
                trust.organisation());
    }

    /** A trust with its initials, and with the name it had before it became a foundation. */
    private PartyRef trust(String name) {
        boolean fresh = !known.containsKey(name);
        var trust = organisation(OrganisationKind.NHS_TRUST, name, null, null);
        if (!fresh) return trust;
        var initials = name.replaceAll("[^A-Z]", "");
        records.addName(trust, new NewName(NameKind.ABBREVIATION, null, initials, Period.UNKNOWN));
        if (name.contains("Foundation "))
            records.addName(
                    trust,
                    new NewName(
                            NameKind.FORMER,
                            null,
                            name.replace("Foundation ", ""),
                            new Period(null, LocalDate.of(2008, 3, 31))));
        return trust;
    }

    PartyRef surgery(DemoCast cast) {
        return organisation(
                OrganisationKind.GP_PRACTICE,
                cast.surgery().get(0),
                cast.surgery().get(1),
                null);
    }

    PartyRef opponent(DemoCast cast) {
        return organisation(
                OrganisationKind.LAW_FIRM,
                cast.opponent().get(0),
                cast.opponent().get(1),
                null);
    }

    PartyRef maker() {
        return organisation(OrganisationKind.MANUFACTURER, "Quillfeather Orthopedics, Inc.", null, null);
    }

    /** A surgeon, who works at that hospital. */
    PartyRef surgeon(String name, PartyRef hospital) {
        return once(name, () -> {
            var number = new GmcNumber("%07d".formatted(9_000_000 + Math.floorMod(name.hashCode(), 999_999)));
            var surgeon = people.add(content(name, new Profession(number, "hip surgery")));
            if (hospital.organisation() != null)
                records.affiliate(surgeon, new NewAffiliation(hospital.organisation(), "consultant", Period.UNKNOWN));
            return PartyRef.of(surgeon);
        });
    }

    PartyRef professional(String name, String discipline) {
        return once(name, () -> PartyRef.of(people.add(content(name, new Profession(null, discipline)))));
    }

    private PartyRef organisation(
            OrganisationKind kind, String name, @Nullable String address, @Nullable OrganisationId within) {
        return once(name, () -> {
            var place =
                    address == null ? null : address.replaceFirst(POSTCODE, "").replace(", ", "\n");
            var code = address != null && address.matches(".*" + POSTCODE)
                    ? new Postcode(address.replaceFirst("^.*(?=" + POSTCODE + ")", ""))
                    : null;
            return PartyRef.of(organisations.add(
                    new OrganisationDetails(kind, name, within, null, null, place, code, null, null)));
        });
    }

    private PartyRef once(String name, Supplier<PartyRef> entered) {
        var there = known.get(name);
        if (there != null) return there;
        var fresh = entered.get();
        known.put(name, fresh);
        return fresh;
    }

    /** "Mr J R Haverstock-Penn": a title, the initials, the rest. */
    private static PersonCard.Content content(String name, Profession profession) {
        boolean titled = name.matches("(Mr|Mrs|Miss|Ms|Dr|Professor) .*");
        var plain = titled ? name.substring(name.indexOf(' ') + 1) : name.replaceFirst(" KC$", "");
        int last = plain.lastIndexOf(' ');
        var named = PersonalDetails.named(plain.substring(0, last), plain.substring(last + 1));
        var details = titled ? titled(named, name.substring(0, name.indexOf(' '))) : named;
        return new PersonCard.Content(details, profession);
    }

    private static PersonalDetails titled(PersonalDetails named, String title) {
        return new PersonalDetails(
                title,
                named.forenames(),
                named.surname(),
                named.sex(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                named.reachedBy(),
                null);
    }
}
