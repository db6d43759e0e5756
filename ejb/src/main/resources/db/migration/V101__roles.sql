-- SPDX-License-Identifier: Apache-2.0
-- A role is played by a person or an organisation. It is ended, never deleted; what a change replaces is kept.
alter table claim_role
    alter person_id drop not null,
    add organisation_id uuid references organisation,
    add version         integer     not null default 0,
    add kind            text,
    add granted_on      date,
    add discipline      text check (length(discipline) between 1 and 100),
    -- A defendant's solicitor acts for one of the defendants of the same claim.
    add acts_for        uuid references claim_role,
    add note            text check (length(note) between 1 and 500),
    add entered_at      timestamptz not null default now(),
    add entered_by      uuid,
    add end_reason      text check (length(end_reason) between 1 and 500),
    add constraint claim_role_one_party check (num_nonnulls(person_id, organisation_id) = 1),
    add constraint claim_role_acts_for check ((role = 'DEFENDANT_SOLICITOR') = (acts_for is not null)),
    add constraint claim_role_kind check (case role
        when 'PERSONAL_REPRESENTATIVE' then kind in ('PROBATE', 'LETTERS_OF_ADMINISTRATION', 'LETTERS_WITH_WILL_ANNEXED',
                                                     'CONFIRMATION', 'GRANT_AWAITED')
        when 'DEFENDANT' then kind in ('MANUFACTURER', 'TRUST', 'SURGEON', 'OTHER')
        else kind is null end),
    add constraint claim_role_granted check (granted_on is null or role = 'PERSONAL_REPRESENTATIVE'),
    add constraint claim_role_discipline check ((role = 'EXPERT') = (discipline is not null)),
    add constraint claim_role_claimant check (role <> 'CLAIMANT' or person_id is not null),
    drop constraint claim_role_role_check,
    add constraint claim_role_role_check check (role in ('CLAIMANT', 'DECEASED', 'LITIGATION_FRIEND', 'DEPUTY', 'ATTORNEY',
        'PERSONAL_REPRESENTATIVE', 'DEPENDANT', 'DEFENDANT', 'DEFENDANT_SOLICITOR', 'INSURER', 'COMPENSATOR', 'COUNSEL',
        'COSTS_DRAFTSMAN', 'EXPERT', 'WITNESS', 'SURGEON', 'GP', 'HOSPITAL', 'GP_PRACTICE', 'COURT'));
create index claim_role_claim on claim_role (claim_id);
create index claim_role_organisation on claim_role (organisation_id);

-- What stood before a change of a role. Rows are only added.
create table claim_role_change (
    claim_role_change_id uuid primary key,
    claim_role_id        uuid        not null references claim_role,
    changed_at           timestamptz not null,
    changed_by           uuid        not null,
    reason               text check (length(reason) between 1 and 500),
    before               jsonb       not null
);
create index claim_role_change_role on claim_role_change (claim_role_id, changed_at);

-- Filters of the directory are stored first, so that an address carries an id and never a name.
create table directory_filter (
    directory_filter_id uuid primary key,
    kept_by             uuid        not null references account,
    kept_at             timestamptz not null,
    words               text        not null,
    part                text,
    kind                text
);

grant select, insert on claim_role_change to ${app};
grant select, insert, delete on directory_filter to ${app};
