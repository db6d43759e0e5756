// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.explant.claim.directory.OrganisationDirectory;
import org.explant.claim.directory.PartyRecords;
import org.explant.party.PartyRef;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Adds other names, former addresses and affiliations of the party that is shown, and takes wrong ones back. */
@Named
@ViewScoped
public class PastView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PartyRecords records;

    @Inject
    private transient OrganisationDirectory organisations;

    private @Nullable String asked;
    private boolean person;
    private PastForm form = new PastForm();
    private final OrganisationSeek seek = new OrganisationSeek();
    private @Nullable String reason;

    public void ofPerson() {
        person = true;
    }

    public void ofOrganisation() {
        person = false;
    }

    public String addName() {
        records.addName(party(), form.toName());
        return done("party.name.added");
    }

    public String addAddress() {
        records.addAddress(party(), form.toAddress());
        return done("party.address.added");
    }

    /** Offers the organisations that have the words in their names. */
    public void offer() {
        seek.offer(organisations.lookUp(seek.wanted(), null));
    }

    public String affiliate() {
        records.affiliate(Ids.person(asked), form.toAffiliation());
        return done("party.affiliation.added");
    }

    public String withdrawName(UUID name) {
        records.withdrawName(party(), name, reason);
        return done("party.withdrawn.done");
    }

    public String withdrawAddress(UUID address) {
        records.withdrawAddress(party(), address, reason);
        return done("party.withdrawn.done");
    }

    public String withdrawAffiliation(UUID affiliation) {
        records.withdrawAffiliation(Ids.person(asked), affiliation, reason);
        return done("party.withdrawn.done");
    }

    private String done(String key) {
        Notices.done(key);
        return (person ? "/person.xhtml" : "/organisation.xhtml") + "?faces-redirect=true&id=" + asked;
    }

    private PartyRef party() {
        return person ? PartyRef.of(Ids.person(asked)) : PartyRef.of(Ids.organisation(asked));
    }

    public boolean isPerson() {
        return person;
    }

    public PastForm getForm() {
        return form;
    }

    public OrganisationSeek getSeek() {
        return seek;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
