-- SPDX-License-Identifier: Apache-2.0
-- Views: filters their owner has named. What is kept without a name only stands behind an address.
alter table claim_filter
    add column active_from date,
    add column active_to   date,
    add column name        text check (name <> '');
create unique index claim_filter_name on claim_filter (kept_by, lower(name)) where name is not null;
grant update (name) on claim_filter to ${app};

-- Which columns a person's list of claims shows.
create table claim_columns (
    account_id uuid primary key references account,
    shown      text not null
);
grant select, insert, update on claim_columns to ${app};

-- What the list sorts by: with these the first page of ten thousand claims is read in its order and nothing is sorted.
create index person_whole_name on person ((surname || ', ' || forenames));
create index claim_supervising_partner on claim (supervising_partner);
create index claim_stage_since on claim (stage_since);
