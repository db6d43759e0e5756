-- SPDX-License-Identifier: Apache-2.0
-- Proceedings: one claim form carries many claimants against several defendants. What stands on it is only ever added
-- or struck out with a reason; its heading is kept edition by edition.
create table proceeding (
    proceeding_id uuid primary key,
    version       integer     not null,
    edition       integer     not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account
);

create table proceeding_edition (
    proceeding_id uuid        not null references proceeding,
    edition       integer     not null check (edition > 0),
    court         text        not null collate english check (length(court) between 1 and 200),
    -- Not known before the court has issued. Other forms than the usual are taken as written.
    claim_number  text check (length(claim_number) between 1 and 40),
    note          text check (length(note) between 1 and 1000),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    primary key (proceeding_id, edition)
);
create index proceeding_edition_number on proceeding_edition (claim_number);
create index proceeding_edition_court on proceeding_edition (court);

create table form_defendant (
    defendant_id  uuid primary key,
    proceeding_id uuid        not null references proceeding,
    place         integer     not null check (place > 0),
    name          text        not null collate english check (length(name) between 1 and 200),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    struck_at     timestamptz,
    struck_by     uuid references account,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null)),
    unique (proceeding_id, place)
);

create table form_claimant (
    entry_id      uuid primary key,
    proceeding_id uuid        not null references proceeding,
    claim_id      uuid        not null references claim,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    struck_at     timestamptz,
    struck_by     uuid references account,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create unique index form_claimant_once on form_claimant (proceeding_id, claim_id) where struck_at is null;
create index form_claimant_claim on form_claimant (claim_id);

create table pleaded_cause (
    cause_id      uuid primary key,
    proceeding_id uuid        not null references proceeding,
    entry_id      uuid        not null references form_claimant,
    defendant_id  uuid        not null references form_defendant,
    cause         text        not null check (cause ~ '^[A-Z_]{3,30}$'),
    hips          text        not null check (hips in ('LEFT', 'RIGHT', 'BOTH')),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    struck_at     timestamptz,
    struck_by     uuid references account,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create unique index pleaded_cause_once on pleaded_cause (entry_id, defendant_id, cause, hips) where struck_at is null;
create index pleaded_cause_form on pleaded_cause (proceeding_id);

-- What happened and when: on the form, to one defendant, to one claimant, or between the two.
create table proceeding_fact (
    fact_id         uuid primary key,
    proceeding_id   uuid        not null references proceeding,
    kind            text        not null check (kind ~ '^[A-Z_]{3,30}$'),
    happened_on     date        not null,
    defendant_id    uuid references form_defendant,
    entry_id        uuid references form_claimant,
    source_document uuid references document,
    source_page     integer check (source_page > 0),
    note            text check (length(note) between 1 and 500),
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null references account,
    struck_at       timestamptz,
    struck_by       uuid references account,
    struck_reason   text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null)),
    check (source_page is null or source_document is not null)
);
create index proceeding_fact_form on proceeding_fact (proceeding_id, happened_on);
-- One standing date of each kind between the same two.
create unique index proceeding_fact_once on proceeding_fact (proceeding_id, kind, defendant_id, entry_id)
    nulls not distinct where struck_at is null;

grant select, insert on proceeding, proceeding_edition, form_defendant, form_claimant, pleaded_cause, proceeding_fact to ${app};
grant update (version, edition) on proceeding to ${app};
grant update (struck_at, struck_by, struck_reason) on form_defendant, form_claimant, pleaded_cause, proceeding_fact to ${app};
