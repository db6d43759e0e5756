-- SPDX-License-Identifier: Apache-2.0
-- Standstill agreements, one for each defendant, with the schedule of claimants that was signed.
create table standstill (
    standstill_id uuid primary key,
    version       integer     not null,
    edition       integer     not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account
);

create table standstill_edition (
    standstill_id       uuid        not null references standstill,
    edition             integer     not null check (edition > 0),
    defendant           text        not null collate english check (length(defendant) between 1 and 200),
    kind                text        not null check (kind in ('SUSPENSION', 'EXTENSION')),
    starts_on           date        not null,
    start_included      boolean     not null,
    ends_on             date,
    end_included        boolean     not null,
    notice_days         integer check (notice_days between 1 and 1000),
    notice_given_on     date,
    waiver              text        not null check (waiver ~ '^[A-Z_]{3,30}$'),
    causes              text        not null,
    claimants_signed_on date,
    defendant_signed_on date,
    document_id         uuid references document,
    note                text check (length(note) between 1 and 1000),
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references account,
    primary key (standstill_id, edition),
    check (ends_on >= starts_on),
    check (notice_given_on is null or notice_days is not null)
);
create index standstill_edition_defendant on standstill_edition (defendant);
create index standstill_edition_ends on standstill_edition (ends_on);

-- The claims that the agreement is meant to cover, whether or not their claimants stand on its schedule.
create table standstill_claim (
    entry_id      uuid primary key,
    standstill_id uuid        not null references standstill,
    claim_id      uuid        not null references claim,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    struck_at     timestamptz,
    struck_by     uuid references account,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create unique index standstill_claim_once on standstill_claim (standstill_id, claim_id) where struck_at is null;
create index standstill_claim_claim on standstill_claim (claim_id);

-- The names as the signed schedule prints them.
create table schedule_entry (
    entry_id      uuid primary key,
    standstill_id uuid        not null references standstill,
    place         integer     not null check (place > 0),
    printed_name  text        not null collate english check (length(printed_name) between 1 and 200),
    printed_born  date,
    page          integer check (page > 0),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    struck_at     timestamptz,
    struck_by     uuid references account,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null)),
    unique (standstill_id, place)
);

-- Whose name a printed name is, as a person decided.
create table schedule_match (
    match_id      uuid primary key,
    entry_id      uuid        not null references schedule_entry,
    standstill_id uuid        not null references standstill,
    claim_id      uuid        not null references claim,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    struck_at     timestamptz,
    struck_by     uuid references account,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create unique index schedule_match_once on schedule_match (entry_id) where struck_at is null;
create index schedule_match_claim on schedule_match (claim_id, standstill_id);
create index schedule_match_standstill on schedule_match (standstill_id);

grant select, insert on standstill, standstill_edition, standstill_claim, schedule_entry, schedule_match to ${app};
grant update (version, edition) on standstill to ${app};
grant update (struck_at, struck_by, struck_reason) on standstill_claim, schedule_entry, schedule_match to ${app};
