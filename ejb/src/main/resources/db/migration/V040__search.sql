-- SPDX-License-Identifier: Apache-2.0
-- The index is derived from the database. What changed is noted in the changing transaction itself, by the database,
-- so that no statement can slip past; the number is given at commit, so that numbers follow the order of commits.
create table index_backlog (
    backlog_id  bigint generated always as identity primary key,
    seq         bigint unique,
    document_id uuid        not null,
    noted_at    timestamptz not null default clock_timestamp()
);
create index index_backlog_document on index_backlog (document_id);

create function note_index_change() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    insert into index_backlog (document_id) values (coalesce(new.document_id, old.document_id));
    return null;
end
$$;

create trigger document_changes_the_index
    after insert or delete or update of claim_id, type, dated_from, dated_to, state, pages_searchable
    on document
    for each row execute function note_index_change();

create function number_index_change() returns trigger
    language plpgsql security definer set search_path = public as
$$
declare
    next_number bigint;
begin
    update commit_order set outbox_seq = outbox_seq + 1 returning outbox_seq into next_number;
    update index_backlog set seq = next_number where backlog_id = new.backlog_id;
    return null;
end
$$;

create constraint trigger index_change_is_numbered_at_commit
    after insert on index_backlog
    deferrable initially deferred
    for each row execute function number_index_change();

-- The number of the newest committed change; rows below the oldest index may be gone.
create function index_backlog_head() returns bigint
    language sql stable security definer set search_path = public as
$$
select outbox_seq from commit_order
$$;

grant select, delete on index_backlog to ${app};
grant execute on function index_backlog_head() to ${app};

-- One row an index: how far it has come. The backlog is trimmed below the lowest.
create table index_instance (
    instance  text primary key,
    watermark bigint      not null,
    seen_at   timestamptz not null
);
grant select, insert, update, delete on index_instance to ${app};

-- What people searched for. The words are clinical: they stand here alone, and audit points here.
create table search_request (
    search_id   uuid primary key,
    asked_by    uuid        not null references account,
    asked_at    timestamptz not null,
    query       text        not null check (length(query) <= 1000),
    exact       boolean     not null,
    claim_id    uuid references claim,
    type        text,
    dated_from  date,
    dated_to    date,
    undated_too boolean     not null
);
create index search_request_of on search_request (asked_by, asked_at desc);
grant select, insert on search_request to ${app};
