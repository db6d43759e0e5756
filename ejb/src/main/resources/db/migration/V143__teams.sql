-- SPDX-License-Identifier: Apache-2.0
-- Who had which place in a claim's team, from when to when. Fee earner and partner of today stand on the claim itself;
-- here stands who they were before, and who works beside them.
create table team_place (
    team_place_id uuid primary key,
    claim_id      uuid        not null references claim,
    part          text        not null check (part in ('FEE_EARNER', 'SUPERVISING_PARTNER', 'PARALEGAL')),
    account_id    uuid        not null references account,
    from_on       date        not null,
    to_on         date,
    reason        text check (length(reason) between 1 and 500),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references account,
    ended_at      timestamptz,
    ended_by      uuid references account,
    check (to_on >= from_on),
    check ((to_on is null) = (ended_at is null) and (to_on is null) = (ended_by is null))
);
create unique index team_place_once on team_place (claim_id, part, account_id) where to_on is null;
create index team_place_of_account on team_place (account_id) where to_on is null;

-- A hand-over of many claims, and what became of each: it can be broken off and goes on where it stood.
create table hand_over (
    hand_over_id uuid primary key,
    part         text        not null check (part in ('FEE_EARNER', 'SUPERVISING_PARTNER', 'PARALEGAL')),
    from_account uuid        not null references account,
    to_account   uuid        not null references account check (to_account <> from_account),
    reason       text        not null check (length(reason) between 1 and 500),
    begun_at     timestamptz not null,
    begun_by     uuid        not null references account
);
create table hand_over_row (
    hand_over_row_id uuid primary key,
    hand_over_id     uuid not null references hand_over,
    claim_id         uuid not null references claim,
    state            text not null check (state in ('WAITING', 'DONE', 'REFUSED')),
    refusal          text check (refusal ~ '^[A-Z_]{2,40}$'),
    done_at          timestamptz,
    unique (hand_over_id, claim_id),
    check ((state = 'REFUSED') = (refusal is not null)),
    check ((state = 'WAITING') = (done_at is null))
);

grant select, insert on team_place, hand_over, hand_over_row to ${app};
grant update (to_on, ended_at, ended_by) on team_place to ${app};
grant update (state, refusal, done_at) on hand_over_row to ${app};
