-- SPDX-License-Identifier: Apache-2.0
-- A row of a sheet may wait: no rule can settle it, so that the person who brought the sheet decides.
alter table import_row
    drop constraint import_row_forecast_check,
    drop constraint import_row_outcome_check,
    add constraint import_row_forecast_check check (forecast in ('CREATE', 'CHANGE', 'SAME', 'WAITS', 'REFUSED')),
    add constraint import_row_outcome_check check (outcome in ('CREATE', 'CHANGE', 'SAME', 'WAITS', 'REFUSED'));

-- The results of a sheet, read once: each is judged beside the others of the same person. They go with their rows.
create table import_result (
    import_id  uuid    not null,
    row_number integer not null,
    nhs_number text    not null,
    born       date    not null,
    metal      text    not null,
    specimen   text    not null,
    sampled_on date    not null,
    figure     numeric not null,
    below      boolean not null,
    unit       text    not null,
    primary key (import_id, row_number),
    foreign key (import_id, row_number) references import_row on delete cascade
);
create index import_result_of_person on import_result (import_id, nhs_number);

-- Results that wait, each seen by nobody but the person who brought it: it may be of somebody unknown here. What is set
-- aside keeps nothing of the person; that the row was settled stays, so that the same sheet does not ask again.
create table waiting_result (
    waiting_id     uuid primary key,
    version        integer     not null,
    brought_by     uuid        not null references account,
    source         text        not null,
    external_id    text        not null,
    import_id      uuid        not null references import_job,
    row_number     integer     not null,
    nhs_number     text check (nhs_number ~ '^[0-9]{10}$'),
    born           date,
    sampled_on     date,
    details        jsonb,
    doubts         text        not null,
    since          timestamptz not null,
    decision       text check (decision in ('RECORDED', 'SET_ASIDE')),
    decided_at     timestamptz,
    claim_id       uuid references claim,
    observation_id uuid,
    unique (brought_by, source, external_id),
    check ((decision is null) = (decided_at is null)),
    check ((decision is not distinct from 'RECORDED') = (claim_id is not null)),
    check ((claim_id is null) = (observation_id is null)),
    check ((decision is not distinct from 'SET_ASIDE') = (nhs_number is null)),
    check ((nhs_number is null) = (born is null) and (born is null) = (sampled_on is null)
        and (sampled_on is null) = (details is null))
);
create index waiting_result_open on waiting_result (brought_by, since) where decision is null;

grant select, insert, delete on import_result to ${app};
grant select, insert on waiting_result to ${app};
grant update (version, nhs_number, born, sampled_on, details, decision, decided_at, claim_id, observation_id)
    on waiting_result to ${app};
