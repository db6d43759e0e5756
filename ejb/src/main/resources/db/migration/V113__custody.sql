-- SPDX-License-Identifier: Apache-2.0
-- Removed components of a claim. Where one stands is told by its log; the columns beside it are what the log says, kept
-- for lists across claims.
create table explant (
    explant_id        uuid primary key,
    version           integer not null,
    claim_id          uuid    not null references claim,
    -- The component of the implant ledger, where it is entered there.
    component_id      uuid,
    label             text    not null collate english check (length(label) between 1 and 200),
    removed_from      date,
    removed_to        date,
    removed_precision text check (removed_precision in ('DAY', 'MONTH', 'YEAR', 'ABOUT', 'RANGE')),
    entries           integer not null,
    whereabouts       text    not null check (whereabouts in ('NOT_KNOWN', 'KNOWN', 'LOST', 'DESTROYED')),
    place_kind        text check (place_kind ~ '^[A-Z_]{2,30}$'),
    place             text collate english,
    holder            text,
    since             date,
    held              boolean not null,
    consent           text    not null check (consent ~ '^[A-Z_]{2,40}$'),
    check ((removed_from is null) = (removed_precision is null) and (removed_to is null) = (removed_precision is null)),
    check (removed_from <= removed_to),
    check (not (held and whereabouts = 'DESTROYED'))
);
create index explant_of_claim on explant (claim_id);
create unique index explant_once on explant (claim_id, component_id) where component_id is not null;
create index explant_whereabouts on explant (whereabouts, held);

-- The log: only ever added to. A wrong line is struck out with a reason, and stays.
create table custody_entry (
    entry_id           uuid primary key,
    explant_id         uuid        not null references explant,
    number             integer     not null check (number > 0),
    kind               text        not null check (kind in ('HANDED_OVER', 'TESTED', 'CONSENT', 'HOLD_PLACED',
                                                            'HOLD_LIFTED', 'LOST', 'DESTROYED')),
    happened_from      date        not null,
    happened_to        date        not null,
    happened_precision text        not null check (happened_precision in ('DAY', 'MONTH', 'YEAR', 'ABOUT', 'RANGE')),
    place_kind         text check (place_kind ~ '^[A-Z_]{2,30}$'),
    place              text check (length(place) <= 200),
    holder             text check (length(holder) <= 200),
    consent            text check (consent ~ '^[A-Z_]{2,40}$'),
    test               text check (test ~ '^[A-Z_]{2,40}$'),
    words              text check (length(words) <= 1000),
    recorded_by        uuid        not null references account,
    recorded_at        timestamptz not null,
    struck_reason      text check (length(struck_reason) between 1 and 500),
    struck_by          uuid references account,
    struck_at          timestamptz,
    unique (explant_id, number),
    check (happened_from <= happened_to),
    check ((struck_by is null) = (struck_at is null) and (struck_by is null) = (struck_reason is null))
);

grant select, insert on explant to ${app};
-- What it is and whose stands; where it is follows its log.
grant update (version, entries, whereabouts, place_kind, place, holder, since, held, consent) on explant to ${app};
grant select, insert on custody_entry to ${app};
grant update (struck_reason, struck_by, struck_at) on custody_entry to ${app};
