-- SPDX-License-Identifier: Apache-2.0
-- Index and database agree, and it can be shown. Every state of a document that the index could hold has a number of its
-- own, so that a hit of an older state is known for what it is, and two sums tell whether both sides hold the same.
alter table document add column index_version integer not null default 1;
comment on column document.index_version is 'raised by the database with every change that the index holds';

create function raise_index_version() returns trigger
    language plpgsql as
$$
begin
    new.index_version := old.index_version + 1;
    return new;
end
$$;

create trigger document_change_raises_the_index_version
    before update of claim_id, title, type, provider, dated_from, dated_to, state, pages_searchable,
        pages_not_searchable, index_version
    on document
    for each row execute function raise_index_version();

drop trigger document_changes_the_index on document;
create trigger document_changes_the_index
    after insert or delete or update of claim_id, title, type, provider, dated_from, dated_to, state, pages_searchable,
        pages_not_searchable, index_version
    on document
    for each row execute function note_index_change();

-- Pages and files changed by whatever statement. A document that is being read is left out: its reading shows pages at
-- growing intervals and at its end, or a long one would be taken up anew with every few pages.
create function note_page_changes() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    update document d set index_version = index_version
    where d.state not in ('RECEIVED', 'READING') and d.document_id in (select c.document_id from changed c);
    return null;
end
$$;

create trigger pages_inserted_change_the_index after insert on page_text
    referencing new table as changed for each statement execute function note_page_changes();
create trigger pages_updated_change_the_index after update on page_text
    referencing new table as changed for each statement execute function note_page_changes();
create trigger pages_deleted_change_the_index after delete on page_text
    referencing old table as changed for each statement execute function note_page_changes();
create trigger files_inserted_change_the_index after insert on document_file
    referencing new table as changed for each statement execute function note_page_changes();

-- Whom the evidence is about: another claimant stands on every document of the claim.
create function note_claimant_change() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    if tg_op <> 'INSERT' and old.role = 'CLAIMANT' then
        update document set index_version = index_version where claim_id = old.claim_id;
    end if;
    if tg_op <> 'DELETE' and new.role = 'CLAIMANT'
        and (tg_op = 'INSERT' or old.role <> 'CLAIMANT' or new.claim_id <> old.claim_id) then
        update document set index_version = index_version where claim_id = new.claim_id;
    end if;
    return null;
end
$$;

create trigger claimant_changes_the_index
    after insert or delete or update of role, person_id, claim_id, to_on
    on claim_role
    for each row execute function note_claimant_change();

-- Documents that the index shall take up once more: the server may ask for it, and still cannot write the backlog.
create function index_again(documents uuid[]) returns void
    language sql security definer set search_path = public as
$$
insert into index_backlog (document_id) select distinct d from unnest(documents) d
$$;
grant execute on function index_again(uuid[]) to ${app};

-- A document that could not be taken up. The index holds it by name without its pages; it is tried again, ever later.
create table index_parked (
    document_id uuid primary key,
    parked_at   timestamptz not null,
    tried_at    timestamptz not null,
    attempts    integer     not null check (attempts > 0),
    next_try    timestamptz not null,
    reason      text        not null check (reason in ('DAMAGED', 'UNREADABLE', 'REFUSED'))
);
create index index_parked_due on index_parked (next_try);
grant select, insert, update, delete on index_parked to ${app};

-- Each time both sides were compared: kept, so that it can be shown that they agreed on a day.
create table index_comparison (
    comparison_id uuid primary key,
    compared_at   timestamptz not null,
    compared_by   uuid references account,
    watermark     bigint      not null,
    claims        integer     not null check (claims >= 0),
    documents     bigint      not null check (documents >= 0),
    pages         bigint      not null check (pages >= 0),
    disagreeing   integer     not null check (disagreeing >= 0),
    again         integer     not null check (again >= 0)
);
comment on column index_comparison.compared_by is 'who pressed the button; nobody for the nightly one';
comment on column index_comparison.again is 'documents that were therefore taken up once more';
create index index_comparison_at on index_comparison (compared_at desc);
grant select, insert on index_comparison to ${app};
