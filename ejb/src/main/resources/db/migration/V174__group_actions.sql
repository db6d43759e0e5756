-- SPDX-License-Identifier: Apache-2.0
-- What stood of a group action before each change. Rows are only added.
create table group_action_change (
    group_action_change_id uuid primary key,
    group_action_id        uuid        not null references group_action,
    version                integer     not null check (version >= 0),
    name                   text        not null,
    number                 text,
    ordered_on             date,
    cut_off_on             date,
    source                 text        not null,
    confidence             text        not null,
    reason                 text        not null check (length(reason) between 1 and 500),
    changed_by             uuid        not null references account,
    changed_at             timestamptz not null,
    unique (group_action_id, version)
);
grant select, insert on group_action_change to ${app};

-- The entries of each group's register are counted wherever group actions are listed.
create index claim_fact_register on claim_fact ((details ->> 'GROUP_ACTION'))
    where kind = 'REGISTER_ENTRY' and superseded_at is null;
