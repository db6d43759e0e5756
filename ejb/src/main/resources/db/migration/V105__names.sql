-- SPDX-License-Identifier: Apache-2.0
-- The index of names: under which keys somebody or something may be looked up. Derived; it can be deleted and is made anew.
create table name_key (
    key             text not null,
    person_id       uuid references person,
    organisation_id uuid references organisation,
    check (num_nonnulls(person_id, organisation_id) = 1)
);
create index name_key_key on name_key (key);
create index name_key_person on name_key (person_id);
create index name_key_organisation on name_key (organisation_id);

-- Whose names were written and not yet keyed. Lines are only ever appended: a drainer deletes the very lines that it has
-- read, so that a change made meanwhile is never lost with them.
create table name_backlog (
    name_backlog_id bigint generated always as identity primary key,
    person_id       uuid references person,
    organisation_id uuid references organisation,
    check (num_nonnulls(person_id, organisation_id) = 1)
);

-- By which rules the keys were made: newer ones key everything anew.
create table name_rules (
    one_row boolean primary key default true check (one_row),
    rules   integer not null
);
insert into name_rules (rules) values (0);

create function note_name() returns trigger language plpgsql as
$$
begin
    insert into name_backlog (person_id, organisation_id)
    values ((to_jsonb(new) ->> 'person_id')::uuid, (to_jsonb(new) ->> 'organisation_id')::uuid);
    return null;
end
$$;
create trigger person_named after insert or update on person for each row execute function note_name();
create trigger organisation_named after insert or update on organisation for each row execute function note_name();
create trigger other_name_named after insert or update on other_name for each row execute function note_name();

-- A merged entry stays as a row, and says who it is now.
alter table person add merged_into uuid references person check (merged_into <> person_id);
alter table organisation add merged_into uuid references organisation check (merged_into <> organisation_id);
create index person_merged_into on person (merged_into) where merged_into is not null;
create index organisation_merged_into on organisation (merged_into) where merged_into is not null;

-- Merges, and what stood before each: the two entries and every row that pointed at the one that went, whole. Rows are only
-- added.
create table party_merge (
    party_merge_id    uuid primary key,
    gone_person       uuid references person,
    kept_person       uuid references person,
    gone_organisation uuid references organisation,
    kept_organisation uuid references organisation,
    merged_at         timestamptz not null,
    merged_by         uuid        not null references account,
    reason            text        not null check (length(reason) between 1 and 500),
    check (num_nonnulls(gone_person, gone_organisation) = 1),
    check ((gone_person is null) = (kept_person is null)),
    check ((gone_organisation is null) = (kept_organisation is null))
);
create index party_merge_person on party_merge (kept_person, merged_at);
create index party_merge_organisation on party_merge (kept_organisation, merged_at);

create table party_merge_row (
    party_merge_id uuid    not null references party_merge,
    place          integer not null,
    tab            text    not null,
    col            text,
    claim_id       uuid references claim,
    before         jsonb   not null,
    primary key (party_merge_id, place)
);

-- Two entries that were looked at and are two: never proposed again.
create table not_duplicates (
    one      uuid        not null,
    other    uuid        not null,
    said_at  timestamptz not null,
    said_by  uuid        not null references account,
    primary key (one, other),
    check (one < other)
);

-- Every column of every table that points at a person or an organisation, as the database itself knows it. Left out are the
-- index of names, which is made anew, and the merges, which are history.
create function party_references(target regclass) returns table (tab regclass, col name)
    language sql stable as
$$
    select c.conrelid::regclass, a.attname
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = target and cardinality(c.conkey) = 1
      and c.conrelid not in ('name_key'::regclass, 'name_backlog'::regclass, 'party_merge'::regclass)
    order by c.conrelid::regclass::text, a.attname
$$;

-- The claim that a row belongs to: its own claim, or that of a row it points at, and so on. None: it belongs to none.
create function claim_of_row(tab regclass, content jsonb, steps integer) returns uuid
    language plpgsql stable as
$$
declare
    parent record;
    above  jsonb;
    found  uuid;
begin
    if content ->> 'claim_id' is not null then return (content ->> 'claim_id')::uuid; end if;
    if steps = 0 then return null; end if;
    for parent in
        select c.confrelid::regclass as tab, mine.attname as mine, theirs.attname as theirs,
               format_type(theirs.atttypid, theirs.atttypmod) as kind
        from pg_constraint c
        join pg_attribute mine on mine.attrelid = c.conrelid and mine.attnum = c.conkey[1]
        join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attnum = c.confkey[1]
        where c.contype = 'f' and c.conrelid = claim_of_row.tab and cardinality(c.conkey) = 1
          and c.confrelid not in ('person'::regclass, 'organisation'::regclass, 'account'::regclass)
        order by c.conname
    loop
        continue when content ->> parent.mine is null;
        execute format('select to_jsonb(p) from %s p where p.%I = $1::%s', parent.tab, parent.theirs, parent.kind)
            into above using content ->> parent.mine;
        found := claim_of_row(parent.tab, above, steps - 1);
        if found is not null then return found; end if;
    end loop;
    return null;
end
$$;

-- Every row that points at the party, whole, with its claim where it has one.
create function party_rows(target text, party uuid) returns table (tab text, col text, claim uuid, content jsonb)
    language plpgsql stable security definer set search_path = public, pg_temp as
$$
declare
    place record;
begin
    if target not in ('person', 'organisation') then raise exception 'no party'; end if;
    for place in select * from party_references(target::regclass) loop
        return query execute format(
            'select %L::text, %L::text, claim_of_row(%L::regclass, to_jsonb(t), 5), to_jsonb(t) from %s t where t.%I = $1'
            || ' order by to_jsonb(t)::text', place.tab, place.col, place.tab, place.tab, place.col) using party;
    end loop;
end
$$;

-- Moves every such row to the other party. Whoever edits one of them meanwhile is told, since its version is raised.
create function carry_party(target text, gone uuid, kept uuid) returns integer
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
declare
    place record;
    moved integer := 0;
    rows  integer;
begin
    if target not in ('person', 'organisation') or gone = kept then raise exception 'no merge'; end if;
    if target = 'organisation' then
        -- What is part of the one cannot become part of itself; the code of the health service is there once.
        update organisation set part_of = null where organisation_id = kept and part_of = gone;
        update organisation set part_of = null, ods_code = null where organisation_id = gone;
    end if;
    for place in
        select r.tab, r.col, exists (select 1 from pg_attribute a where a.attrelid = r.tab and a.attname = 'version'
                                     and not a.attisdropped) as versioned
        from party_references(target::regclass) r
    loop
        execute format('update %s set %I = $2 %s where %I = $1', place.tab, place.col,
                       case when place.versioned then ', version = version + 1' else '' end, place.col) using gone, kept;
        get diagnostics rows = row_count;
        moved := moved + rows;
    end loop;
    execute format('update %I set merged_into = $2, listed = false, version = version + 1 where %I = $1',
                   target, target || '_id') using gone, kept;
    execute format('delete from name_key where %I = $1', target || '_id') using gone;
    return moved;
end
$$;

revoke execute on function party_references(regclass), claim_of_row(regclass, jsonb, integer), party_rows(text, uuid),
    carry_party(text, uuid, uuid) from public;
grant execute on function party_rows(text, uuid), carry_party(text, uuid, uuid) to ${app};
-- Whoever drains locks the lines in hand, which takes the right to update.
grant select, insert, update, delete on name_backlog to ${app};
grant select, insert, delete on name_key to ${app};
grant select, update on name_rules to ${app};
grant select, insert on party_merge, party_merge_row, not_duplicates to ${app};

insert into name_backlog (person_id) select person_id from person;
insert into name_backlog (organisation_id) select organisation_id from organisation;
