-- SPDX-License-Identifier: Apache-2.0
-- Checklists that start with a stage. An edition is never changed once written: a task says which one it came from.
create table task_template (
    task_template_id uuid primary key,
    version          integer not null,
    edition          integer not null,
    name             text    not null check (length(name) between 1 and 120),
    stage            text    not null references stage_on_line,
    retired          boolean not null
);
create table task_template_edition (
    task_template_id uuid        not null references task_template,
    edition          integer     not null,
    name             text        not null,
    stage            text        not null,
    written_at       timestamptz not null,
    written_by       uuid references account,  -- null for those that come with Explant
    primary key (task_template_id, edition)
);
create table task_template_item (
    task_template_id uuid    not null,
    edition          integer not null,
    place            integer not null check (place >= 0),
    title            text    not null check (length(title) between 1 and 200),
    days             integer not null check (days between 0 and 3660),
    owned_by         text    not null check (owned_by in ('FEE_EARNER', 'SUPERVISING_PARTNER')),
    primary key (task_template_id, edition, place),
    foreign key (task_template_id, edition) references task_template_edition
);

create table task (
    task_id          uuid primary key,
    version          integer     not null,
    claim_id         uuid        not null references claim,
    title            text        not null check (length(title) between 1 and 200),
    detail           text check (length(detail) <= 2000),
    owner            uuid        not null references account,
    due_on           date        not null,
    state            text        not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    ended_on         date,
    steps            integer     not null,
    task_template_id uuid references task_template,
    template_edition integer,
    check ((state = 'OPEN') = (ended_on is null)),
    check ((task_template_id is null) = (template_edition is null))
);
create index task_claim on task (claim_id, due_on);
create index task_open on task (due_on) where state = 'OPEN';
create index task_owner on task (owner) where state = 'OPEN';

create table task_step (
    task_step_id uuid primary key,
    task_id      uuid        not null references task,
    claim_id     uuid        not null references claim,
    step         integer     not null,
    act          text        not null check (act in ('SET', 'CHANGED', 'HANDED_OVER', 'DONE', 'CANCELLED', 'REOPENED')),
    acted_on     date        not null,
    acted_at     timestamptz not null,
    acted_by     uuid        not null references account,
    from_owner   uuid references account,
    to_owner     uuid references account,
    from_on      date,
    to_on        date,
    reason       text check (length(reason) <= 500),
    unique (task_id, step),
    check (act not in ('CANCELLED', 'REOPENED') or reason is not null)
);
create index task_step_newest on task_step (claim_id, acted_on desc, acted_at desc);

grant select, insert, update on task_template, task to ${app};
grant select, insert on task_template_edition, task_template_item, task_step to ${app};

-- What Explant brings along; every firm makes them its own.
insert into task_template (task_template_id, version, edition, name, stage, retired) values
    ('00000000-0000-4000-8000-000000000101', 0, 1, 'Screening', 'SCREENING', false),
    ('00000000-0000-4000-8000-000000000102', 0, 1, 'New client', 'RETAINED', false),
    ('00000000-0000-4000-8000-000000000103', 0, 1, 'Records', 'RECORDS_REQUESTED', false),
    ('00000000-0000-4000-8000-000000000104', 0, 1, 'Letter of claim', 'LETTER_OF_CLAIM', false),
    ('00000000-0000-4000-8000-000000000105', 0, 1, 'After issue', 'ISSUED', false),
    ('00000000-0000-4000-8000-000000000106', 0, 1, 'Disclosure', 'DISCLOSURE', false),
    ('00000000-0000-4000-8000-000000000107', 0, 1, 'Expert evidence', 'EXPERT_EVIDENCE', false);
insert into task_template_edition (task_template_id, edition, name, stage, written_at)
    select task_template_id, edition, name, stage, now() from task_template;
insert into task_template_item (task_template_id, edition, place, title, days, owned_by)
    select ('00000000-0000-4000-8000-0000000001' || i.template)::uuid, 1, i.place, i.title, i.days, i.owned_by
    from (values
        ('01', 0, 'Run the conflict check', 0, 'FEE_EARNER'),
        ('01', 1, 'Ask which implant it is and when it was put in', 2, 'FEE_EARNER'),
        ('01', 2, 'Work out limitation and longstop from what is known', 2, 'FEE_EARNER'),
        ('01', 3, 'Approve or reject the enquiry', 7, 'SUPERVISING_PARTNER'),
        ('02', 0, 'Send the client care letter', 2, 'FEE_EARNER'),
        ('02', 1, 'Check identity', 5, 'FEE_EARNER'),
        ('02', 2, 'Get signed authorities for records', 14, 'FEE_EARNER'),
        ('02', 3, 'Enter limitation and longstop as key dates', 2, 'FEE_EARNER'),
        ('02', 4, 'Check the key dates of the new file', 7, 'SUPERVISING_PARTNER'),
        ('03', 0, 'Ask the GP surgery for the whole record', 2, 'FEE_EARNER'),
        ('03', 1, 'Ask every hospital for operation notes and implant labels', 2, 'FEE_EARNER'),
        ('03', 2, 'Ask for imaging on disc', 2, 'FEE_EARNER'),
        ('03', 3, 'Chase what has not arrived', 35, 'FEE_EARNER'),
        ('04', 0, 'Settle the letter of claim', 7, 'SUPERVISING_PARTNER'),
        ('04', 1, 'Register the claim with the Compensation Recovery Unit', 14, 'FEE_EARNER'),
        ('04', 2, 'Enter the date by which the response is due', 2, 'FEE_EARNER'),
        ('05', 0, 'Enter the last day for service as a key date', 0, 'FEE_EARNER'),
        ('05', 1, 'Serve the claim form and particulars', 28, 'FEE_EARNER'),
        ('05', 2, 'File the certificate of service', 42, 'FEE_EARNER'),
        ('06', 0, 'Go through the file for privilege', 14, 'FEE_EARNER'),
        ('06', 1, 'Prepare the list of documents', 21, 'FEE_EARNER'),
        ('06', 2, 'Approve the list before it is signed', 25, 'SUPERVISING_PARTNER'),
        ('07', 0, 'Send the paginated records to the expert', 7, 'FEE_EARNER'),
        ('07', 1, 'Diary the date of the report', 7, 'FEE_EARNER'),
        ('07', 2, 'Check the report against the records', 60, 'FEE_EARNER')
    ) as i (template, place, title, days, owned_by);
