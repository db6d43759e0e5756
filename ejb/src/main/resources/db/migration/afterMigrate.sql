-- SPDX-License-Identifier: Apache-2.0
-- The server reads which migrations the database has been through, and refuses a schema it was not written for.
grant select on flyway_schema_history to ${app};
