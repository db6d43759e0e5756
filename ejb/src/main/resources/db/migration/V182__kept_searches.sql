-- SPDX-License-Identifier: Apache-2.0
-- A search that is kept with its answer as at a moment, so that "occurs in none of 2,114 readable pages" can be said
-- again in court. Answers are only added; each counts what its own reader could see at that moment, and is that
-- reader's alone.
create table kept_search (
    kept_id    uuid primary key,
    version    integer     not null,
    name       text        not null check (length(name) between 1 and 120),
    search_id  uuid        not null references search_request,
    claim_id   uuid references claim,
    owner      uuid        not null references account,
    kept_at    timestamptz not null,
    removed_at timestamptz
);
create index kept_search_owner on kept_search (owner, kept_at desc) where removed_at is null;

-- With whom it is shared; each of them runs it under their own rights.
create table kept_search_reader (
    kept_id    uuid not null references kept_search,
    account_id uuid not null references account,
    primary key (kept_id, account_id)
);
create index kept_search_reader_of on kept_search_reader (account_id);

create table kept_answer (
    answer_id            uuid primary key,
    kept_id              uuid        not null references kept_search,
    search_id            uuid        not null references search_request,
    answered_by          uuid        not null references account,
    answered_at          timestamptz not null,
    up_to                timestamptz not null,
    watermark            bigint      not null,
    pages                bigint      not null,
    documents            bigint      not null,
    claims               bigint      not null,
    pages_searchable     bigint      not null,
    pages_not_searchable bigint      not null,
    documents_pending    bigint      not null,
    documents_failed     bigint      not null,
    partial              boolean     not null,
    capped               boolean     not null
);
create index kept_answer_of on kept_answer (kept_id, answered_by, answered_at);

-- What could not be searched at that moment; page 0 is a whole document.
create table kept_gap (
    answer_id   uuid    not null references kept_answer,
    document_id uuid    not null references document,
    page        integer not null check (page >= 0),
    state       text    not null,
    primary key (answer_id, document_id, page)
);

grant select, insert, update on kept_search to ${app};
grant select, insert, delete on kept_search_reader to ${app};
grant select, insert on kept_answer, kept_gap to ${app};
