-- SPDX-License-Identifier: Apache-2.0
-- Searches that stand: they watch what is newly read, and tell those who follow them. A stored search says what is looked
-- for; its words stand there alone.
create table standing_search (
    standing_id uuid primary key,
    search_id   uuid        not null references search_request,
    owner       uuid        not null references account,
    name        text        not null collate english check (length(name) between 1 and 120),
    shared      boolean     not null,
    begun_at    timestamptz not null,
    ended_at    timestamptz
);
create index standing_search_current on standing_search (owner) where ended_at is null;
grant select, insert on standing_search to ${app};
grant update (shared, ended_at) on standing_search to ${app};

-- Who is told. The owner always; colleagues where the search is shared and they want to be.
create table standing_follower (
    standing_id uuid        not null references standing_search,
    account_id  uuid        not null references account,
    since       timestamptz not null,
    primary key (standing_id, account_id)
);
create index standing_follower_of on standing_follower (account_id);
grant select, insert, delete on standing_follower to ${app};

-- A newly read page that a standing search found: once, whatever happens. Who may know of it is asked when it is read.
create table alert (
    alert_id    bigint generated always as identity primary key,
    standing_id uuid        not null references standing_search,
    document_id uuid        not null references document,
    page        integer     not null check (page > 0),
    told_at     timestamptz not null default clock_timestamp(),
    unique (standing_id, document_id, page)
);
create index alert_newest on alert (standing_id, told_at desc);
create index alert_of_document on alert (document_id);
grant select, insert on alert to ${app};

create table alert_seen (
    account_id uuid        not null references account,
    alert_id   bigint      not null references alert,
    seen_at    timestamptz not null,
    primary key (account_id, alert_id)
);
grant select, insert on alert_seen to ${app};

-- What a day brought a person: prepared each morning, read under the rights of the reading.
create table alert_digest (
    digest_id   uuid primary key,
    account_id  uuid        not null references account,
    digest_day  date        not null,
    told_after  timestamptz not null,
    told_upto   timestamptz not null,
    prepared_at timestamptz not null,
    unique (account_id, digest_day),
    check (told_after < told_upto)
);
grant select, insert on alert_digest to ${app};

-- Which pages of which reading have been laid before the standing searches: written in the transaction that writes the
-- alerts, so that a page is never passed over and never told twice. What was read before there were any counts as laid.
create table watched_pages (
    document_id  uuid           not null,
    file_version integer        not null,
    reading      integer        not null,
    pages        int4multirange not null,
    primary key (document_id, file_version, reading),
    foreign key (document_id, file_version) references document_file
);
insert into watched_pages
select document_id, file_version, reading, range_agg(int4range(page, page + 1))
from page_text group by document_id, file_version, reading;
grant select, insert, update on watched_pages to ${app};

-- The standing searches follow the same backlog as the index, at their own pace; they are never forgotten for silence.
alter table index_instance add column lasting boolean not null default false;
insert into index_instance (instance, watermark, seen_at, lasting)
select 'standing-searches', outbox_seq, now(), true from commit_order;
