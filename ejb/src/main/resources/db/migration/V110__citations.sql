-- SPDX-License-Identifier: Apache-2.0
-- That a page proves a fact. The fact is named by the feature that holds it; rows are never removed: a wrong citation
-- is withdrawn, with a reason, and stays to be seen.
create table citation (
    citation_id      uuid primary key,
    claim_id         uuid        not null references claim,
    fact_kind        text        not null check (fact_kind ~ '^[A-Z][A-Z_]{1,39}$'),
    fact_id          uuid        not null,
    fact_field       text        not null check (fact_field ~ '^[A-Za-z0-9_.]{0,60}$'),
    document_id      uuid        not null references document,
    page             integer     not null check (page > 0),
    cited_by         uuid        not null references account,
    cited_at         timestamptz not null,
    withdrawn_by     uuid references account,
    withdrawn_at     timestamptz,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null))
);
create index citation_of_claim on citation (claim_id, fact_kind, fact_id);
create index citation_of_document on citation (document_id, page);
-- Two people who cite the same page for the same fact at once make one citation.
create unique index citation_once on citation (claim_id, fact_kind, fact_id, fact_field, document_id, page)
    where withdrawn_at is null;

-- The page that a person has picked up in the viewer to cite; gone when they sign out.
create table page_at_hand (
    account_id  uuid primary key references account,
    document_id uuid        not null references document,
    page        integer     not null check (page > 0),
    picked_at   timestamptz not null
);

grant select, insert on citation to ${app};
-- What is cited stands; only its withdrawal is ever written.
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on citation to ${app};
grant select, insert, update, delete on page_at_hand to ${app};
