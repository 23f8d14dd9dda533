-- When a miss was found, by the clock of the desk that found it: what a wrong clock has found can be told from the rest.
alter table make_good add column found_at bigint;

-- The last instant at which something was written; one row, and on PostgreSQL, whose clock decides, not used.
/* [jooq ignore start] */
create table clock_mark (
  id integer primary key check (id = 1),
  at bigint
);
insert into clock_mark (id, at) select 1, max(at) from request_entry;
/* [jooq ignore stop] */
