-- SPDX-License-Identifier: Apache-2.0
-- Who a source means where it names a hospital or a surgeon that the firm knows: beside the name as printed, never in
-- its place. Like the value it is said once; only a merge of two entries moves it, as it moves every other reference.
alter table implant_statement
    add column organisation_id uuid references organisation,
    add column person_id uuid references person,
    add constraint implant_statement_hospital check (organisation_id is null or field = 'HOSPITAL'),
    add constraint implant_statement_surgeon check (person_id is null or field = 'SURGEON');
create index implant_statement_organisation on implant_statement (organisation_id) where organisation_id is not null;
create index implant_statement_person on implant_statement (person_id) where person_id is not null;
