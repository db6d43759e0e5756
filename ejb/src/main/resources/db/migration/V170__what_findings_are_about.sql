-- SPDX-License-Identifier: Apache-2.0
-- A finding is derived anew with every change of its hip; so is what it is about. The list of ten thousand claims' findings
-- then reads no statement of any source: three of them a finding took a second.
alter table implant_finding
    add column part   text,
    add column maker  text,
    add column system text;

update implant_finding f
set part = s.part, maker = s.maker, system = s.system
from (select component_id,
             max(value) filter (where field = 'COMPONENT') as part,
             max(value) filter (where field = 'MAKER')     as maker,
             max(value) filter (where field = 'SYSTEM')    as system
      from implant_statement
      where accepted and component_id is not null
      group by component_id) s
where s.component_id = f.component_id;
