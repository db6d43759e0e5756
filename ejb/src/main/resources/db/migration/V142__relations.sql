-- SPDX-License-Identifier: Apache-2.0
-- Two claims that belong together: one row, the smaller id first, so that neither side can say otherwise.
create table claim_relation (
    claim_relation_id uuid primary key,
    one_claim         uuid        not null references claim,
    other_claim       uuid        not null references claim,
    kind              text        not null check (kind in ('SECOND_HIP', 'SPOUSE', 'ESTATE', 'FAMILY',
                                                           'SAME_OPERATION', 'OTHER')),
    words             text check (length(words) between 1 and 500),
    made_at           timestamptz not null,
    made_by           uuid        not null references account,
    ended_at          timestamptz,
    ended_by          uuid references account,
    ended_reason      text check (length(ended_reason) between 1 and 500),
    check (one_claim::text < other_claim::text),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
);
create unique index claim_relation_once on claim_relation (one_claim, other_claim, kind) where ended_at is null;
create index claim_relation_other on claim_relation (other_claim);

grant select, insert on claim_relation to ${app};
grant update (ended_at, ended_by, ended_reason) on claim_relation to ${app};
