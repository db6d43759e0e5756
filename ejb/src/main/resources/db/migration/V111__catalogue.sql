-- SPDX-License-Identifier: Apache-2.0
-- The device catalogue: entries under entries (maker, system, component, shape of catalogue numbers; notices under
-- systems). One table for all kinds, because every value of every kind carries the same three things and the same past.
create table catalogue_item (
    item_id   uuid primary key,
    version   integer not null,
    -- Counts the changes of its values, so that two editors notice each other.
    edition   integer not null,
    kind      text    not null check (kind in ('MAKER', 'SYSTEM', 'COMPONENT', 'REF_PATTERN', 'NOTICE')),
    parent_id uuid references catalogue_item,
    -- Empty: it came with Explant.
    added_by  uuid references account,
    check ((kind = 'MAKER') = (parent_id is null))
);
create index catalogue_item_under on catalogue_item (parent_id);

create table catalogue_cell (
    item_id    uuid not null references catalogue_item,
    field      text not null check (field ~ '^[A-Z_]{2,40}$'),
    value      text not null check (length(value) between 1 and 2000),
    confidence text not null check (confidence in ('VERIFIED', 'PART_VERIFIED', 'GENERAL_KNOWLEDGE')),
    source     text not null check (length(source) <= 1000),
    primary key (item_id, field),
    check (source <> '' or confidence = 'GENERAL_KNOWLEDGE')
);

-- What stood in a field before a change and after it; only ever added.
create table catalogue_change (
    change_id         uuid primary key,
    item_id           uuid        not null references catalogue_item,
    edition           integer     not null,
    field             text        not null,
    before_value      text,
    before_confidence text,
    before_source     text,
    after_value       text,
    after_confidence  text,
    after_source      text,
    reason            text        not null check (length(reason) between 1 and 500),
    changed_by        uuid        not null references account,
    changed_at        timestamptz not null
);
create index catalogue_change_of on catalogue_change (item_id, changed_at);

grant select, insert, update on catalogue_item to ${app};
-- A value may be taken away; what it was stays among the changes.
grant select, insert, update, delete on catalogue_cell to ${app};
grant select, insert on catalogue_change to ${app};
