-- SPDX-License-Identifier: Apache-2.0
-- Numbers of the other health services, professional particulars, and whether everybody at the firm may know of the
-- person. Who is not listed is known through claims alone, and exists for a reader only where one of them does.
alter table person
    add chi_number             text check (chi_number ~ '^[0-9]{10}$'),
    add health_and_care_number text check (health_and_care_number ~ '^[0-9]{10}$'),
    add gmc_number             text check (gmc_number ~ '^[0-9]{7}$'),
    add discipline             text check (length(discipline) between 1 and 100),
    add address_since          date,
    add listed                 boolean not null default false;
create index person_born on person (born);
create index person_chi_number on person (chi_number);
create index person_health_and_care_number on person (health_and_care_number);

-- Companies, hospitals, firms, courts: each once. A hospital belongs to its trust, a company to its group.
create table organisation (
    organisation_id uuid primary key,
    version         integer not null,
    kind            text    not null check (kind in ('MANUFACTURER', 'NHS_TRUST', 'HOSPITAL', 'PROVIDER', 'GP_PRACTICE',
                                                     'LAW_FIRM', 'INSURER', 'COMPENSATOR', 'COURT', 'CHAMBERS', 'OTHER')),
    name            text    not null collate english check (length(name) between 1 and 200),
    part_of         uuid references organisation,
    ods_code        text unique check (ods_code ~ '^[A-Z0-9]{3,12}$'),
    sra_number      text check (sra_number ~ '^[0-9]{4,7}$'),
    address         text check (length(address) between 1 and 400),
    postcode        text,
    phone           text,
    email           text,
    address_since   date,
    listed          boolean not null,
    check (part_of <> organisation_id)
);
create index organisation_name on organisation (name, organisation_id);
create index organisation_part_of on organisation (part_of);
create index organisation_kind on organisation (kind, name);

-- Every other name somebody or something goes or went by. Never deleted: a wrong one is withdrawn with a reason.
create table other_name (
    other_name_id    uuid primary key,
    person_id        uuid references person,
    organisation_id  uuid references organisation,
    kind             text        not null check (kind in ('FORMER', 'BIRTH', 'ALSO_KNOWN_AS', 'MISSPELT', 'TRADING', 'ABBREVIATION')),
    forenames        text collate english check (length(forenames) between 1 and 100),
    name             text        not null collate english check (length(name) between 1 and 200),
    from_on          date,
    to_on            date,
    entered_at       timestamptz not null,
    entered_by       uuid        not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check (num_nonnulls(person_id, organisation_id) = 1),
    check (to_on >= from_on),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
);
create index other_name_person on other_name (person_id);
create index other_name_organisation on other_name (organisation_id);
create index other_name_name on other_name (name, forenames);

-- Where they were before: the present address stands with the person or the organisation.
create table past_address (
    past_address_id  uuid primary key,
    person_id        uuid references person,
    organisation_id  uuid references organisation,
    address          text check (length(address) between 1 and 400),
    postcode         text,
    from_on          date,
    to_on            date,
    entered_at       timestamptz not null,
    entered_by       uuid        not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check (num_nonnulls(person_id, organisation_id) = 1),
    check (num_nonnulls(address, postcode) >= 1),
    check (to_on >= from_on),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
);
create index past_address_person on past_address (person_id);
create index past_address_organisation on past_address (organisation_id);

-- What stood before a change: the values that were replaced, by the name of their field. Rows are only added.
create table party_change (
    party_change_id uuid primary key,
    person_id       uuid references person,
    organisation_id uuid references organisation,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    reason          text check (length(reason) between 1 and 500),
    before          jsonb       not null,
    check (num_nonnulls(person_id, organisation_id) = 1)
);
create index party_change_person on party_change (person_id, changed_at);
create index party_change_organisation on party_change (organisation_id, changed_at);

-- A surgeon works at a hospital, a barrister belongs to chambers, an expert to a practice, for a time.
create table affiliation (
    affiliation_id   uuid primary key,
    person_id        uuid        not null references person,
    organisation_id  uuid        not null references organisation,
    post             text check (length(post) between 1 and 100),
    from_on          date,
    to_on            date,
    entered_at       timestamptz not null,
    entered_by       uuid        not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check (to_on >= from_on),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
);
create index affiliation_person on affiliation (person_id);
create index affiliation_organisation on affiliation (organisation_id);

grant select, insert, update on organisation, other_name, past_address, affiliation to ${app};
grant select, insert, update on party_change to ${app};
