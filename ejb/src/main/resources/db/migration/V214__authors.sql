-- SPDX-License-Identifier: Apache-2.0
-- Who wrote a document, beside who keeps it; and both that and its privilege can be searched by.
alter table document add column author text collate english check (length(author) between 1 and 200);
comment on column document.author is 'who wrote it, as a person says; provider is who keeps it';

drop trigger document_change_raises_the_index_version on document;
create trigger document_change_raises_the_index_version
    before update of claim_id, title, type, provider, author, privilege, dated_from, dated_to, state, pages_searchable,
        pages_not_searchable, index_version
    on document
    for each row execute function raise_index_version();

drop trigger document_changes_the_index on document;
create trigger document_changes_the_index
    after insert or delete or update of claim_id, title, type, provider, author, privilege, dated_from, dated_to, state,
        pages_searchable, pages_not_searchable, index_version
    on document
    for each row execute function note_index_change();

-- The index learns both of every document that it holds.
update document set index_version = index_version;
