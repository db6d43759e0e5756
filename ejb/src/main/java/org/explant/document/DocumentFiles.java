// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.explant.shared.NotFound;
import org.explant.vault.ContentKey;
import org.explant.vault.StoredFile;
import org.explant.vault.Vault;
import org.explant.vault.VaultReferences;
import org.hibernate.query.Page;

/** The files behind the documents. It asks no wall: whoever calls has passed it, or is the system. */
@ApplicationScoped
class DocumentFiles implements VaultReferences {
    private static final int BATCH = 500;

    @Inject
    private DocumentQueries queries;

    @Inject
    private Vault vault;

    @Transactional
    public StoredFile latest(DocumentId document) {
        return latestFile(document).stored();
    }

    /** The key that the pages of the document are sealed with. */
    @Transactional
    public ContentKey key(DocumentId document) {
        return vault.key(document.value(), latest(document).key());
    }

    /** Wraps every key anew that another master key than the active one has wrapped; says how many of a batch. */
    @Transactional
    public int rewrapSome() {
        List<DocumentFile> old = queries.wrappedByOthers(vault.activeKey(), Page.first(BATCH));
        for (DocumentFile file : old) {
            file.rewrapped(
                    vault.rewrap(file.fileVersion().document(), file.stored().key()));
        }
        return old.size();
    }

    @Override
    @Transactional
    public Set<String> recorded(Collection<String> storageNames) {
        var names = List.copyOf(storageNames);
        Set<String> known = new HashSet<>();
        for (int from = 0; from < names.size(); from += BATCH) {
            known.addAll(queries.recorded(names.subList(from, Math.min(from + BATCH, names.size()))));
        }
        return known;
    }

    private DocumentFile latestFile(DocumentId document) {
        return queries.files(document.value()).stream().findFirst().orElseThrow(NotFound::new);
    }
}
