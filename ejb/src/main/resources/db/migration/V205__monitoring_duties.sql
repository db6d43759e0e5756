-- SPDX-License-Identifier: Apache-2.0
-- What is to be done about each hip, and the bearings that it follows from: derived from ledger, claimant, results and
-- guidance, rewritten when one of them changes, so that lists across all claims need not judge every hip anew. A row
-- holds days, never "overdue": a day that passes makes none of them wrong.
create table monitored_bearing (
    bearing_id  uuid primary key,
    claim_id    uuid    not null references claim,
    side        text    not null check (side in ('LEFT', 'RIGHT')),
    place       integer not null check (place >= 0),
    -- Partly known dates as the ledger writes them: 2006, 2006-03, ~2006.
    put_in      text,
    taken_out   text,
    is_out      boolean not null,
    metal       text    not null,
    construct   text    not null,
    head_mm     integer,
    family      text,
    rated_ten_a boolean,
    unique (claim_id, side, place),
    check (is_out or taken_out is null)
);
grant select, insert, delete on monitored_bearing to ${app};

create table monitoring_duty (
    duty_id      uuid primary key,
    claim_id     uuid        not null references claim,
    side         text        not null check (side in ('LEFT', 'RIGHT')),
    kind         text        not null
        check (kind in ('REVIEW', 'REPEAT_TEST', 'RISING_LEVEL', 'IMAGING_DECISION')),
    -- Of a review alone: how the hip stands under the guidance.
    state        text,
    -- Null where nothing is due on a national date.
    due_on       date,
    -- What set it off; of a review null.
    since        date,
    -- Whether anything of the person's monitoring is on record: where not, nothing is called late.
    recorded     boolean     not null,
    -- The alert and the row it rests on; null where a setting of Explant's own is all there is.
    reference    text,
    row_id       text,
    frequency    text,
    confidence   text,
    verified     boolean     not null,
    unknowns     text        not null,
    device       text        not null,
    device_key   text        not null,
    hospital     text        not null,
    hospital_key text        not null,
    -- With which day and which release of the guidance it was worked out.
    computed_on  date        not null,
    guidance     bigint      not null,
    computed_at  timestamptz not null,
    check ((kind = 'REVIEW') = (state is not null)),
    check ((kind = 'REVIEW') = (since is null)),
    check (kind = 'REVIEW' or due_on is not null)
);
create index monitoring_duty_of_claim on monitoring_duty (claim_id);
create index monitoring_duty_due on monitoring_duty (kind, recorded, due_on) where due_on is not null;
grant select, insert, delete on monitoring_duty to ${app};

-- Whose rows are to be worked out anew, written in the transaction that changed what they rest on, by whichever way. Only
-- added and, when done, taken away: a mark that comes while another is worked off is not lost.
create table monitoring_mark (
    mark_id   bigint generated always as identity primary key,
    claim_id  uuid        not null references claim,
    marked_at timestamptz not null default clock_timestamp()
);
create index monitoring_mark_of_claim on monitoring_mark (claim_id);
grant select, insert, delete on monitoring_mark to ${app};

create function mark_monitoring() returns trigger
    language plpgsql as
$$
begin
    insert into monitoring_mark (claim_id) values (new.claim_id);
    return null;
end
$$;

create function mark_monitoring_of_person() returns trigger
    language plpgsql as
$$
begin
    insert into monitoring_mark (claim_id)
    select distinct claim_id from claim_role where person_id = new.person_id and role = 'CLAIMANT';
    return null;
end
$$;

-- A hip counts whatever is entered, accepted or set aside at it.
create trigger hip_marks_monitoring
    after insert or update of edition on hip
    for each row execute function mark_monitoring();
create trigger claimant_marks_monitoring
    after insert or update on claim_role
    for each row when (new.role = 'CLAIMANT') execute function mark_monitoring();
create trigger person_marks_monitoring
    after update of sex, died on person
    for each row when (old.sex is distinct from new.sex or old.died is distinct from new.died)
    execute function mark_monitoring_of_person();
create trigger observation_marks_monitoring
    after insert or update on observation
    for each row execute function mark_monitoring();

insert into monitoring_mark (claim_id) select distinct claim_id from hip;
