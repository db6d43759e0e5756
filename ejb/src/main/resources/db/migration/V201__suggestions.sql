-- SPDX-License-Identifier: Apache-2.0
-- What may be a fact on a page, waiting for a person. What it says never changes; the judgement is written once. A
-- document read again loses those that nobody judged, and those alone.
create table page_suggestion (
    suggestion_id  uuid primary key,
    document_id    uuid    not null references document,
    page           integer not null check (page > 0),
    kind           text    not null check (kind in ('ION_RESULT', 'IMAGING_FINDING', 'HIP_SCORE', 'OPERATION', 'IMPLANT')),
    from_at        integer not null check (from_at >= 0),
    to_at          integer not null check (to_at > from_at),
    parts          jsonb   not null check (jsonb_typeof(parts) = 'object'),
    doubts         text    not null,
    state          text    not null check (state in ('WAITING', 'ACCEPTED', 'REJECTED')),
    judged_by      uuid references account,
    judged_at      timestamptz,
    -- What it became in the monitoring history; operations and labels become nothing there.
    observation_id uuid,
    check ((state = 'WAITING') = (judged_at is null) and (judged_at is null) = (judged_by is null)),
    check (observation_id is null or state = 'ACCEPTED')
);
create index page_suggestion_of_page on page_suggestion (document_id, page);
create index page_suggestion_waiting on page_suggestion (document_id) where state = 'WAITING';

-- What was accepted or rejected is never deleted, whoever asks.
create function judged_suggestions_stay() returns trigger language plpgsql as $$
begin
    if old.state <> 'WAITING' then
        raise exception 'a judged suggestion stays';
    end if;
    return old;
end $$;
create trigger judged_suggestions_stay before delete on page_suggestion
    for each row execute function judged_suggestions_stay();

-- Documents that were read and whose pages are still to be looked through.
create table pending_extraction (
    document_id uuid primary key references document,
    due_at      timestamptz not null
);
create index pending_extraction_due on pending_extraction (due_at);

-- What was read before this table was there.
insert into pending_extraction (document_id, due_at)
select document_id, now() from document where pages > 0;

grant select, insert, delete on page_suggestion to ${app};
grant update (state, judged_by, judged_at, observation_id) on page_suggestion to ${app};
grant select, insert, update, delete on pending_extraction to ${app};
