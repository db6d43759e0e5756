// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Part;
import org.explant.claim.Walls;
import org.explant.claim.role.Introductions;
import org.explant.claim.role.RoleKind;
import org.explant.claim.role.RoleLine;
import org.explant.claim.role.Roles;
import org.explant.shared.NotFound;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Lets somebody play a part in a claim: somebody the firm knows already, or somebody new. */
@Named("claimRole")
@ViewScoped
public class ClaimRoleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Roles roles;

    @Inject
    private transient Introductions introductions;

    @Inject
    private transient Walls walls;

    @Inject
    private transient PartySeek seek;

    private @Nullable String ref;
    private Part part = Part.WITNESS;
    private final RoleForm form = new RoleForm();
    private final NewPartyForm fresh = new NewPartyForm();
    private @Nullable String words;
    private @Nullable String chosen;
    private List<PartySeek.Candidate> offered = List.of();
    private List<Defendant> defendants = List.of();
    private boolean sought;

    /** A defendant that a solicitor can act for. */
    public record Defendant(String id, String name) implements Serializable {}

    public void load() {
        if (part == Part.CLAIMANT) throw new NotFound();
        defendants = defendants(roles.of(claim()));
        fresh.suggest(part);
    }

    static List<Defendant> defendants(List<RoleLine> lines) {
        return lines.stream()
                .filter(line -> line.part() == Part.DEFENDANT && line.to() == null)
                .map(line -> new Defendant(line.roleId().toString(), line.name()))
                .toList();
    }

    /** Offers those who have the words in a name. */
    public void offer() {
        offered = seek.offer(Objects.requireNonNullElse(words, ""), part);
        sought = true;
        chosen = offered.isEmpty() ? null : offered.getFirst().key();
    }

    /** Somebody the firm knows plays the part. */
    public String choose() {
        roles.add(claim(), PartySeek.party(chosen), form.toWish(part));
        return done();
    }

    /** A person who is new plays the part. */
    public String introducePerson() {
        introductions.person(claim(), fresh.toPerson(), form.toWish(part));
        return done();
    }

    /** An organisation that is new plays the part. */
    public String introduceOrganisation() {
        introductions.organisation(claim(), fresh.toOrganisation(), form.toWish(part));
        return done();
    }

    private String done() {
        Notices.done("role.added", Labels.of(part));
        return "/claim-people.xhtml?faces-redirect=true&ref=" + ref;
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(ref == null ? "" : ref));
    }

    /** What the part needs said; empty where it needs nothing. */
    public List<RoleKind> getKinds() {
        return RoleKind.of(part);
    }

    public List<Defendant> getDefendants() {
        return defendants;
    }

    public List<PartySeek.Candidate> getOffered() {
        return offered;
    }

    /** Whether somebody was looked for and nobody found. */
    public boolean isInVain() {
        return sought && offered.isEmpty();
    }

    public RoleForm getForm() {
        return form;
    }

    public NewPartyForm getFresh() {
        return fresh;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String key) {
        chosen = key;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part asked) {
        part = asked == null ? Part.CLAIMANT : asked;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }
}
