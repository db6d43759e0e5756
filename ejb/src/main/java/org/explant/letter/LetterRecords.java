// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.letter.FiledLetter.Written;
import org.explant.vault.StoredFile;
import org.explant.vault.Vault;
import org.explant.vault.VaultReferences;
import org.hibernate.query.Page;

/** What is on record of filed letters. It asks no wall: whoever calls has passed it, or is the system. */
@ApplicationScoped
public class LetterRecords implements VaultReferences {
    private static final int BATCH = 500;

    @Inject
    private LetterQueries queries;

    @Inject
    private Vault vault;

    @Inject
    private FileTrail trail;

    /** The one short transaction that makes a stored file a filed letter. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(UUID letter, Written written, StoredFile stored) {
        queries.entityManager().persist(new FiledLetter(letter, written, stored, trail.stamp()));
        trail.acted(
                Act.LETTER_FILED,
                written.claim(),
                written.document().value(),
                Map.of(
                        "template", written.template().toString(),
                        "edition", Integer.toString(written.edition())));
    }

    @Override
    @Transactional
    public Set<String> recorded(Collection<String> storageNames) {
        return storageNames.isEmpty() ? Set.of() : Set.copyOf(queries.recorded(List.copyOf(storageNames)));
    }

    /** Wraps keys anew that another master key than the active one has wrapped; says how many of a batch. */
    @Transactional
    public int rewrapSome() {
        var old = queries.wrappedByOthers(vault.activeKey(), Page.first(BATCH));
        for (FiledLetter letter : old)
            letter.rewrapped(vault.rewrap(letter.letterId(), letter.stored().key()));
        return old.size();
    }
}
