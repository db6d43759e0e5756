-- SPDX-License-Identifier: Apache-2.0
-- Many queries counted at once, kept with the counts of that moment. The words are clinical: they stand here alone.
create table term_list (
    list_id     uuid primary key,
    name        text        not null check (length(name) between 1 and 120),
    claim_id    uuid references claim,
    exact       boolean     not null,
    owner       uuid        not null references account,
    counted_at  timestamptz not null,
    up_to       timestamptz not null,
    partial     boolean     not null,
    removed_at  timestamptz
);
create index term_list_owner on term_list (owner, counted_at desc) where removed_at is null;

create table term_line (
    list_id   uuid    not null references term_list,
    place     integer not null check (place >= 0),
    query     text    not null check (length(query) between 1 and 1000),
    -- Why the line was not searched; then nothing was counted.
    problem   text,
    pages     bigint  not null,
    documents bigint  not null,
    claimants bigint  not null,
    exclusive bigint  not null,
    primary key (list_id, place)
);

grant select, insert on term_list, term_line to ${app};
grant update (removed_at) on term_list to ${app};
