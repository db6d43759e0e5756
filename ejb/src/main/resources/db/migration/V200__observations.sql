-- SPDX-License-Identifier: Apache-2.0
-- The monitoring history: every edition of everything that was observed of a claimant's hips. It belongs to the claim
-- and not to the person, for the papers of one claim must not be read through the wall of another. What a row says never
-- changes; that it ended is written once, and the right to update reaches no further.
create table observation (
    edition_id       uuid primary key,
    observation_id   uuid        not null,
    edition          integer     not null check (edition > 0),
    claim_id         uuid        not null references claim,
    kind             text        not null check (kind in ('BLOOD_METAL', 'IMAGING', 'HIP_SCORE', 'SYMPTOMS', 'REVIEW',
                                     'MISSED', 'INFLAMMATION', 'ASPIRATE', 'MICROBIOLOGY', 'HISTOLOGY', 'REVISION')),
    side             text check (side in ('LEFT', 'RIGHT')),
    observed_on      date        not null check (observed_on >= '1900-01-01'),
    details          jsonb       not null check (jsonb_typeof(details) = 'object'),
    origin           text        not null check (origin in ('ENTERED', 'ACCEPTED_SUGGESTION', 'IMPORTED', 'CORRECTED')),
    reason           text check (length(reason) between 1 and 500),
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null references account,
    superseded_at    timestamptz,
    superseded_by    uuid references account,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    unique (observation_id, edition),
    -- Of one hip, or of the person.
    check ((side is null) = (kind in ('BLOOD_METAL', 'REVIEW', 'MISSED', 'INFLAMMATION'))),
    -- A first edition needs no reason, a later one does.
    check ((edition = 1) = (reason is null)),
    check ((edition = 1) = (origin <> 'CORRECTED')),
    check ((superseded_at is null) = (superseded_by is null)),
    check (withdrawn_reason is null or superseded_at is not null),
    check (superseded_at >= recorded_at),
    -- What the rules reckon with cannot be half there.
    check (kind <> 'BLOOD_METAL' or (details ->> 'METAL' in ('COBALT', 'CHROMIUM')
        and details ->> 'VALUE' ~ '^<?[0-9]+(\.[0-9]+)?$'
        and details ->> 'SPECIMEN' in ('WHOLE_BLOOD', 'SERUM', 'PLASMA', 'NOT_KNOWN')
        and details ->> 'UNIT' in ('PPB', 'MICROGRAMS_PER_LITRE', 'NANOGRAMS_PER_MILLILITRE', 'NANOMOLES_PER_LITRE',
                                   'MICROMOLES_PER_LITRE')) is true),
    check (kind <> 'HIP_SCORE' or (details ->> 'TOTAL' ~ '^[0-9]{1,2}$'
        and details ->> 'SCALE' in ('ZERO_TO_48', 'TWELVE_TO_60', 'NOT_KNOWN')) is true),
    check (kind <> 'SYMPTOMS' or (details ->> 'SYMPTOMS' in ('PRESENT', 'ABSENT')) is true)
);
-- Of one observation, one edition counts.
create unique index observation_counts on observation (observation_id) where superseded_at is null;
create index observation_of_claim on observation (claim_id, observed_on) where superseded_at is null;
create index observation_ended on observation (claim_id, superseded_at) where withdrawn_reason is not null;

grant select, insert on observation to ${app};
grant update (superseded_at, superseded_by, withdrawn_reason) on observation to ${app};
