-- SPDX-License-Identifier: Apache-2.0
-- Makers of metal-on-metal hips with their groups and the names they go and went by, the courts, and who pays or recovers:
-- public facts that every firm needs from the first day. A firm edits them like any other entry.
create function pg_temp.known(kind text, name text, part_of text default null) returns void language sql as
$$
    insert into organisation (organisation_id, version, kind, name, part_of, listed)
    values (md5('explant known ' || name)::uuid, 0, kind, name, md5('explant known ' || part_of)::uuid, true)
$$;
create function pg_temp.known_as(of text, kind text, name text, until date default null) returns void language sql as
$$
    insert into other_name (other_name_id, organisation_id, kind, name, to_on, entered_at, entered_by)
    values (md5('explant known as ' || of || ' ' || name)::uuid, md5('explant known ' || of)::uuid, kind, name, until,
            now(), '00000000-0000-0000-0000-000000000000')
$$;

select pg_temp.known('MANUFACTURER', 'Johnson & Johnson');
select pg_temp.known('MANUFACTURER', 'DePuy International', 'Johnson & Johnson');
select pg_temp.known('MANUFACTURER', 'Finsbury Orthopaedics', 'Johnson & Johnson');
select pg_temp.known('MANUFACTURER', 'MatOrtho');
select pg_temp.known('MANUFACTURER', 'Smith & Nephew');
select pg_temp.known('MANUFACTURER', 'Midland Medical Technologies', 'Smith & Nephew');
select pg_temp.known('MANUFACTURER', 'Zimmer Biomet');
select pg_temp.known('MANUFACTURER', 'Zimmer', 'Zimmer Biomet');
select pg_temp.known('MANUFACTURER', 'Biomet', 'Zimmer Biomet');
select pg_temp.known('MANUFACTURER', 'Stryker');
select pg_temp.known('MANUFACTURER', 'Wright Medical');
select pg_temp.known('MANUFACTURER', 'MicroPort Orthopedics');
select pg_temp.known('MANUFACTURER', 'Corin');
select pg_temp.known('MANUFACTURER', 'International Orthopaedics');
select pg_temp.known('COURT', 'High Court of Justice, King''s Bench Division');
select pg_temp.known('COURT', 'Court of Protection');
select pg_temp.known('COURT', 'Court of Session');
select pg_temp.known('COURT', 'High Court of Justice in Northern Ireland');
select pg_temp.known('COMPENSATOR', 'Compensation Recovery Unit');
select pg_temp.known('COMPENSATOR', 'NHS Resolution');

select pg_temp.known_as('Johnson & Johnson', 'ABBREVIATION', 'J&J');
select pg_temp.known_as('DePuy International', 'TRADING', 'DePuy');
select pg_temp.known_as('Smith & Nephew', 'ABBREVIATION', 'S&N');
select pg_temp.known_as('Midland Medical Technologies', 'ABBREVIATION', 'MMT');
select pg_temp.known_as('Zimmer', 'FORMER', 'Centerpulse');
select pg_temp.known_as('Zimmer', 'FORMER', 'Sulzer');
select pg_temp.known_as('Wright Medical', 'ABBREVIATION', 'WMT');
select pg_temp.known_as('High Court of Justice, King''s Bench Division', 'FORMER', 'High Court of Justice, Queen''s Bench Division', '2022-09-08');
select pg_temp.known_as('High Court of Justice, King''s Bench Division', 'ABBREVIATION', 'KBD');
select pg_temp.known_as('Compensation Recovery Unit', 'ABBREVIATION', 'CRU');
select pg_temp.known_as('NHS Resolution', 'FORMER', 'NHS Litigation Authority');
select pg_temp.known_as('NHS Resolution', 'ABBREVIATION', 'NHSLA');

alter table demo_load add parties boolean not null default false;
