-- SPDX-License-Identifier: Apache-2.0
-- What was asked, by whom, and what was found at that moment. Rows are only added. Nothing is numbered: gaps would tell of
-- checks behind walls.
create table conflict_check (
    conflict_check_id uuid primary key,
    asked_at          timestamptz not null,
    asked_by          uuid        not null,
    claim_id          uuid references claim,
    person_id         uuid references person,
    organisation_id   uuid references organisation,
    part              text,
    side              text        not null check (side in ('OURS', 'AGAINST', 'ENGAGED', 'AROUND', 'NOT_SAID')),
    rules             integer     not null,
    -- More was found than is kept below.
    more              boolean     not null,
    check ((claim_id is null) = (part is null)),
    check (num_nonnulls(person_id, organisation_id) <= 1),
    check ((claim_id is null) = (num_nonnulls(person_id, organisation_id) = 0))
);
create index conflict_check_asked on conflict_check (asked_at desc, conflict_check_id);
create index conflict_check_claim on conflict_check (claim_id);
create index conflict_check_person on conflict_check (person_id);
create index conflict_check_organisation on conflict_check (organisation_id);

-- The names as they were typed, or as the party was called at that moment.
create table conflict_name (
    conflict_check_id uuid    not null references conflict_check,
    place             integer not null,
    name              text    not null check (length(name) between 1 and 220),
    primary key (conflict_check_id, place)
);

-- Somebody alike, and the part played in one claim.
create table conflict_match (
    conflict_match_id uuid primary key,
    conflict_check_id uuid    not null references conflict_check,
    place             integer not null,
    person_id         uuid references person,
    organisation_id   uuid references organisation,
    score             integer not null check (score between 0 and 100),
    reasons           text    not null,
    claim_id          uuid    not null references claim,
    part              text    not null,
    check (num_nonnulls(person_id, organisation_id) = 1)
);
create index conflict_match_check on conflict_match (conflict_check_id, score desc);
create index conflict_match_person on conflict_match (person_id);
create index conflict_match_organisation on conflict_match (organisation_id);

-- What a person made of it. A later decision stands over an earlier one; none is ever changed.
create table conflict_decision (
    conflict_decision_id uuid primary key,
    conflict_check_id    uuid        not null references conflict_check,
    decided_at           timestamptz not null,
    decided_by           uuid        not null references account,
    outcome              text        not null check (outcome in ('CLEAR', 'CONFLICT', 'WAIVED')),
    reason               text        not null check (length(reason) between 1 and 1000)
);
create index conflict_decision_check on conflict_decision (conflict_check_id, decided_at desc);

grant select, insert on conflict_check, conflict_name, conflict_match, conflict_decision to ${app};
