-- SPDX-License-Identifier: Apache-2.0
-- People, once each. What a person's name sorts as follows the collation of the house.
create table person (
    person_id                 uuid primary key,
    version                   integer not null,
    title                     text,
    forenames                 text    not null collate english,
    surname                   text    not null collate english,
    sex                       text    not null check (sex in ('FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN')),
    born                      date,
    died                      date,
    nhs_number                text check (nhs_number ~ '^[0-9]{10}$'),
    national_insurance_number text check (national_insurance_number ~ '^[A-Z]{2}[0-9]{6}[A-D]$'),
    address                   text,
    postcode                  text,
    phone                     text,
    email                     text,
    reached_by                text    not null check (reached_by in ('ANY', 'POST', 'PHONE', 'EMAIL', 'REPRESENTATIVE')),
    never_by                  text
);
create index person_name on person (surname, forenames, person_id);
create index person_nhs_number on person (nhs_number);

-- The stage line: its order, and how long a claim is expected to stay (empty: not measured; editable data).
create table stage_on_line (
    stage         text primary key,
    position      integer not null unique,
    expected_days integer check (expected_days > 0)
);
insert into stage_on_line (stage, position) values
    ('ENQUIRY', 0), ('SCREENING', 1), ('RETAINED', 2), ('RECORDS_REQUESTED', 3), ('RECORDS_RECEIVED', 4),
    ('RECORDS_REVIEWED', 5), ('DEVICE_CONFIRMED', 6), ('LETTER_OF_CLAIM', 7), ('PROTOCOL_PERIOD', 8),
    ('RESPONSE_RECEIVED', 9), ('ISSUED', 10), ('SERVED', 11), ('INFORMATION_SERVED', 12), ('DISCLOSURE', 13),
    ('WITNESS_EVIDENCE', 14), ('EXPERT_EVIDENCE', 15), ('SCHEDULE_OF_LOSS', 16), ('ADR_OFFERS', 17), ('TRIAL', 18),
    ('JUDGMENT', 19), ('DAMAGES_PAID', 20), ('COSTS', 21), ('CLOSED', 22), ('ARCHIVED', 23), ('DESTROYED', 24),
    ('REJECTED', 25), ('TRANSFERRED', 26);

create table claim (
    claim_id            uuid primary key,
    version             integer     not null,
    -- Counts the changes of the details, so that two editors notice each other; a stage move is none of them.
    edition             integer     not null,
    reference           text        not null unique,
    stage               text        not null references stage_on_line,
    stage_since         date        not null,
    moves               integer     not null,
    outcome             text check (outcome in ('SETTLED', 'WON', 'LOST', 'DISCONTINUED', 'DISMISSED', 'REMOVED',
                                                'REJECTED', 'TRANSFERRED')),
    limitation_warned_on date,
    fee_earner          uuid        not null references account,
    supervising_partner uuid        not null references account,
    opened_on           date        not null,
    opened_by           uuid        not null references account,
    last_activity_at    timestamptz not null,
    restricted          boolean     not null,
    restricted_reason   text,
    check (restricted = (restricted_reason is not null))
);
create index claim_stage on claim (stage, stage_since);
create index claim_opened on claim (opened_on);
create index claim_last_activity on claim (last_activity_at);
create index claim_fee_earner on claim (fee_earner);

-- Who may know of a restricted claim.
create table claim_member (
    claim_id   uuid not null references claim,
    account_id uuid not null references account,
    primary key (claim_id, account_id)
);

-- Who plays which part in a claim, from when to when.
create table claim_role (
    claim_role_id uuid primary key,
    claim_id      uuid not null references claim,
    person_id     uuid not null references person,
    role          text not null check (role in ('CLAIMANT', 'LITIGATION_FRIEND', 'DEPUTY', 'ATTORNEY',
        'PERSONAL_REPRESENTATIVE', 'DEPENDANT', 'DEFENDANT', 'DEFENDANT_SOLICITOR', 'INSURER', 'COMPENSATOR',
        'COUNSEL', 'COSTS_DRAFTSMAN', 'EXPERT', 'WITNESS', 'SURGEON', 'GP')),
    from_on       date not null,
    to_on         date,
    check (to_on >= from_on)
);
create unique index claim_role_one_claimant on claim_role (claim_id) where role = 'CLAIMANT' and to_on is null;
create index claim_role_person on claim_role (person_id);

-- Every stay on the stage line, the first one from the opening; rows are only added.
create table stage_move (
    stage_move_id uuid primary key,
    claim_id      uuid        not null references claim,
    step          integer     not null,
    from_stage    text references stage_on_line,
    to_stage      text        not null references stage_on_line,
    moved_on      date        not null,
    recorded_at   timestamptz not null,
    moved_by      uuid        not null references account,
    reason        text,
    unique (claim_id, step)
);

-- The last number given in a year. The row is locked until the claim is committed: no gap, no double.
create table claim_counter (
    year        integer primary key,
    last_number integer not null
);

-- A form sent twice opens one claim: whoever stores its key first opens it.
create table claim_form (
    form_key  uuid primary key,
    sent_by   uuid not null references account,
    claim_id  uuid not null references claim deferrable initially deferred
);

-- Filters are stored first, so that an address carries an id and never a name.
create table claim_filter (
    claim_filter_id uuid primary key,
    kept_by         uuid        not null references account,
    kept_at         timestamptz not null,
    words           text        not null,
    stages          text        not null,
    fee_earner      uuid,
    partner         uuid,
    opened_from     date,
    opened_to       date,
    quiet_since     date,
    restricted      boolean
);

grant select, insert, update on person, claim to ${app};
grant select, insert, update on claim_role to ${app};
grant select, insert, delete on claim_member to ${app};
grant select, insert on stage_move, claim_form to ${app};
grant select, insert, update on claim_counter to ${app};
grant select, insert, delete on claim_filter to ${app};
grant select, update on stage_on_line to ${app};
