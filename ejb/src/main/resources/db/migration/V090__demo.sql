-- SPDX-License-Identifier: Apache-2.0
-- That this database holds the demo book, as at which day, and whether it has all been brought in: a load that was
-- killed goes on where it stood.
create table demo_load (
    only_row boolean primary key default true check (only_row),
    as_at    date    not null,
    complete boolean not null
);
grant select, insert, update on demo_load to ${app};
