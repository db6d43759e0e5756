-- SPDX-License-Identifier: Apache-2.0
-- Letter templates: data of the firm, without a word about a claim; every edition is kept.
create table letter_template (
    template_id uuid primary key,
    version     integer     not null,
    edition     integer     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null references account
);

create table letter_template_edition (
    template_id uuid        not null references letter_template,
    edition     integer     not null check (edition > 0),
    name        text        not null collate english check (length(name) between 1 and 200),
    file_name   text        not null check (length(file_name) between 1 and 255),
    docx        bytea       not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    fields      text        not null,
    in_use      boolean     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null references account,
    primary key (template_id, edition)
);

-- A letter that was filed: its PDF is a document of the claim, its DOCX lies in the vault.
create table letter (
    letter_id    uuid primary key,
    claim_id     uuid        not null references claim,
    template_id  uuid        not null,
    edition      integer     not null,
    document_id  uuid        not null references document,
    storage_name text        not null unique,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint      not null check (bytes > 0),
    key_id       text        not null,
    wrapped_key  text        not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null references account,
    foreign key (template_id, edition) references letter_template_edition
);
create index letter_claim on letter (claim_id, recorded_at);
create index letter_template_used on letter (template_id);

grant select, insert on letter_template, letter_template_edition, letter to ${app};
grant update (version, edition) on letter_template to ${app};
-- Only the key may change, when the master key is replaced.
grant update (key_id, wrapped_key) on letter to ${app};
