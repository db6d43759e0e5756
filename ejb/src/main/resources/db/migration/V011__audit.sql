-- SPDX-License-Identifier: Apache-2.0
-- The trail of what was done: entries by the server, links by the database at commit. Both are only ever added to.
create table audit_entry (
    entry_id uuid        primary key,
    at       timestamptz not null default now(),
    account  uuid,
    act      text        not null check (act ~ '^[A-Z_]{2,40}$'),
    claim    uuid,
    subject  uuid,
    address  text        not null check (length(address) <= 60),
    facts    jsonb       not null default '{}' check (jsonb_typeof(facts) = 'object' and octet_length(facts::text) <= 4000)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_account on audit_entry (account, at);
create index audit_entry_claim on audit_entry (claim, at) where claim is not null;

-- The number has no gap and follows the order of commits; each hash covers the one before it.
create table audit_link (
    seq      bigint primary key,
    entry_id uuid   not null unique references audit_entry,
    previous bytea  not null,
    hash     bytea  not null
);

-- Whoever numbers at commit takes this one row, and it alone, so that two commits can wait but never deadlock.
create function lock_commit_order() returns commit_order
    language sql volatile as
$$ select * from commit_order for update $$;
revoke execute on function lock_commit_order() from public;

-- A value with its length in bytes before it, so that no two entries can be written as the same text.
create function audit_field(value text) returns text
    language sql immutable as
$$ select coalesce(octet_length(value) || ':' || value, '-') || ';' $$;

create function audit_hash(previous bytea, seq bigint, entry audit_entry) returns bytea
    language sql stable as
$$
    select sha256(previous || convert_to(
        audit_field(seq::text) || audit_field(entry.entry_id::text)
        || audit_field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_field(entry.account::text) || audit_field(entry.act) || audit_field(entry.claim::text)
        || audit_field(entry.subject::text) || audit_field(entry.address) || audit_field(entry.facts::text), 'UTF8'))
$$;

create function link_audit_entry() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    last  commit_order := lock_commit_order();
    fresh bytea        := audit_hash(last.audit_hash, last.audit_seq + 1, new);
begin
    insert into audit_link values (last.audit_seq + 1, new.entry_id, last.audit_hash, fresh);
    update commit_order set audit_seq = last.audit_seq + 1, audit_hash = fresh;
    return null;
end
$$;
create constraint trigger audit_entry_link after insert on audit_entry
    deferrable initially deferred for each row execute function link_audit_entry();

create function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
create trigger audit_link_stays before update or delete or truncate on audit_link
    for each statement execute function refuse_change_of_audit();

-- How long the chain is and how it ends, as counted at commit: a cut tail differs from it.
create function audit_head() returns table (seq bigint, hash bytea)
    language sql stable security definer set search_path = public, pg_temp as
$$ select audit_seq, audit_hash from commit_order $$;
revoke execute on function audit_head() from public;
grant execute on function audit_head() to ${app};

-- Time, number and place in the chain are not the server's to say.
grant select on audit_entry, audit_link to ${app};
grant insert (entry_id, account, act, claim, subject, address, facts) on audit_entry to ${app};
