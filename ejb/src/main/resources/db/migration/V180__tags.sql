-- SPDX-License-Identifier: Apache-2.0
-- What a page or a whole document means for the case, in the firm's own words: tags, each with one key in the viewer.
create table tag (
    tag_id  uuid primary key,
    version integer not null,
    name    text    not null check (length(name) between 1 and 40),
    hotkey  text check (hotkey ~ '^[1-9]$'),
    retired boolean not null
);
create unique index tag_name on tag (lower(name)) where not retired;
-- One key, one tag: two people who give the same key at once are told.
create unique index tag_hotkey on tag (hotkey) where not retired;

-- Every wording a tag ever had: what a page was tagged with in March must be readable in June.
create table tag_edition (
    tag_id     uuid        not null references tag,
    edition    integer     not null,
    name       text        not null,
    hotkey     text,
    retired    boolean     not null,
    written_at timestamptz not null,
    written_by uuid references account,  -- null for those that come with Explant
    primary key (tag_id, edition)
);

insert into tag (tag_id, version, name, hotkey, retired) values
    ('7a600000-0000-4000-8000-000000000001', 0, 'Relevant', '1', false),
    ('7a600000-0000-4000-8000-000000000002', 0, 'Privileged', '2', false),
    ('7a600000-0000-4000-8000-000000000003', 0, 'Liability', '3', false),
    ('7a600000-0000-4000-8000-000000000004', 0, 'Causation', '4', false),
    ('7a600000-0000-4000-8000-000000000005', 0, 'Quantum', '5', false),
    ('7a600000-0000-4000-8000-000000000006', 0, 'Limitation', '6', false);
insert into tag_edition (tag_id, edition, name, hotkey, retired, written_at)
select tag_id, 0, name, hotkey, retired, now() from tag;

-- A tag on a page, or on the whole document where the page is 0. Rows are never removed: a tag taken off says who took
-- it off. It lies beside the index, which knows nothing of it: tagging writes no page anew.
create table page_tag (
    page_tag_id uuid primary key,
    document_id uuid        not null references document,
    page        integer     not null check (page >= 0),
    tag_id      uuid        not null references tag,
    put_by      uuid        not null references account,
    put_at      timestamptz not null,
    taken_by    uuid references account,
    taken_at    timestamptz,
    check ((taken_by is null) = (taken_at is null))
);
create unique index page_tag_once on page_tag (document_id, page, tag_id) where taken_at is null;
create index page_tag_of_tag on page_tag (tag_id, document_id) where taken_at is null;

grant select, insert, update on tag to ${app};
grant select, insert on tag_edition to ${app};
grant select, insert on page_tag to ${app};
-- What was put stands; only its being taken off is ever written.
grant update (taken_by, taken_at) on page_tag to ${app};
