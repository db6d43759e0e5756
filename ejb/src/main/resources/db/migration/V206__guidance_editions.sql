-- SPDX-License-Identifier: Apache-2.0
-- Guidance that people edit. What Explant comes with is read-only and lies in files; a draft begins as a copy of a
-- version or as a new one, and every edition of it stays. One person asks for its release, another releases it.
create table guidance_draft (
    draft_id    uuid primary key,
    version     integer     not null,
    edition     integer     not null check (edition > 0),
    reference   text        not null check (length(reference) between 1 and 60),
    -- The version in the list that it is a copy of; null for a new one.
    copied_from text,
    state       text        not null check (state in ('OPEN', 'ASKED', 'RELEASED', 'DROPPED')),
    begun_by    uuid        not null references account,
    begun_at    timestamptz not null,
    asked_by    uuid references account,
    asked_at    timestamptz,
    check ((asked_by is null) = (asked_at is null)),
    check ((state in ('ASKED', 'RELEASED')) = (asked_by is not null))
);
grant select, insert on guidance_draft to ${app};
grant update (version, edition, state, asked_by, asked_at) on guidance_draft to ${app};

-- What stood in each edition, from the first, which is the copy itself. Rows are only added.
create table guidance_draft_edition (
    draft_id   uuid        not null references guidance_draft,
    edition    integer     not null check (edition > 0),
    content    text        not null check (length(content) between 1 and 200000),
    reason     text        not null check (length(reason) between 1 and 500),
    changed_by uuid        not null references account,
    changed_at timestamptz not null,
    primary key (draft_id, edition)
);
grant select, insert on guidance_draft_edition to ${app};

-- What the engine uses besides the files: the latest release of a reference that was not withdrawn. Four eyes, held by
-- the database too.
create table guidance_release (
    release_id        bigint generated always as identity primary key,
    draft_id          uuid        not null references guidance_draft,
    edition           integer     not null,
    reference         text        not null,
    asked_by          uuid        not null references account,
    released_by       uuid        not null references account,
    released_at       timestamptz not null,
    withdrawal_asked_by uuid references account,
    withdrawal_asked_at timestamptz,
    withdrawal_reason text check (length(withdrawal_reason) between 1 and 500),
    withdrawn_by      uuid references account,
    withdrawn_at      timestamptz,
    unique (draft_id),
    foreign key (draft_id, edition) references guidance_draft_edition,
    check (asked_by <> released_by),
    check (withdrawn_by <> withdrawal_asked_by),
    check ((withdrawal_asked_by is null) = (withdrawal_asked_at is null)
        and (withdrawal_asked_by is null) = (withdrawal_reason is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (withdrawn_at is null or withdrawal_asked_at is not null)
);
grant select, insert on guidance_release to ${app};
grant update (withdrawal_asked_by, withdrawal_asked_at, withdrawal_reason, withdrawn_by, withdrawn_at)
    on guidance_release to ${app};

-- Another guidance in force: everybody's rows are worked out anew.
create function mark_monitoring_of_all() returns trigger
    language plpgsql as
$$
begin
    insert into monitoring_mark (claim_id) select distinct claim_id from hip;
    return null;
end
$$;
create trigger release_marks_monitoring
    after insert or update of withdrawn_at on guidance_release
    for each statement execute function mark_monitoring_of_all();
