// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.explant.document.Documents;
import org.explant.document.NewDocument;
import org.explant.letter.FiledLetter.Written;
import org.explant.letter.LetterDesk.Letter;
import org.explant.shared.NotFound;
import org.explant.vault.Vault;

/** Puts a written letter on the file: its DOCX into the vault, its PDF among the documents. */
@Dependent
class LetterFiling {
    private static final long LONGEST = 20L << 20;

    private final Documents documents;
    private final Vault vault;
    private final LetterRecords records;
    private final LetterQueries queries;

    @Inject
    LetterFiling(Documents documents, Vault vault, LetterRecords records, LetterQueries queries) {
        this.documents = documents;
        this.vault = vault;
        this.records = records;
        this.queries = queries;
    }

    /** Stored first, recorded after; sent twice under one key, it is the same letter. */
    DocumentId file(ClaimId claim, TemplateId template, UUID key, Letter letter) {
        var id = UUID.nameUUIDFromBytes((key + " " + claim).getBytes(StandardCharsets.UTF_8));
        try {
            var document =
                    documents.receive(claim, described(letter, id), () -> new ByteArrayInputStream(letter.pdf()));
            if (queries.entityManager().find(FiledLetter.class, id) != null) return document;
            var stored = vault.put(id, new ByteArrayInputStream(letter.docx()), LONGEST);
            records.record(id, new Written(claim, template, letter.by().edition(), document), stored);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewDocument described(Letter letter, UUID id) {
        return new NewDocument(
                "letter-" + id,
                letter.title() + ".pdf",
                letter.pdf().length,
                letter.title(),
                DocumentType.CORRES_OUT,
                null,
                true);
    }

    byte[] docx(UUID letter, AccountId reader) {
        var found = queries.letter(letter, reader).orElseThrow(NotFound::new);
        vault.verify(letter, found.stored());
        try (var channel = vault.open(letter, found.stored())) {
            return Channels.newInputStream(channel).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
