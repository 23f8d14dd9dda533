-- A fifth reaction (R22). SQLite changes no check, so the table is made anew, without a transaction of the migration's own, since
-- what refers to the table must not be looked at meanwhile; outermost, a savepoint is a transaction, and killed on the way, nothing has happened.
pragma foreign_keys = off;
savepoint anew;
create table complaint_anew (
  id integer ${generated} primary key,
  client_id integer not null references client (id),
  request_id integer references request (id),
  department varchar(200) not null,
  opened_at bigint not null,
  opened_by integer not null references staff (id),
  wanted varchar(1000) not null,
  severity varchar(20) not null check (severity in ('minor', 'serious', 'critical')),
  category varchar(200) not null,
  offered_at bigint,
  episode integer not null,
  episode_opened_at bigint not null,
  policy_id integer not null references office_policy (id),
  step varchar(20) not null check (step in ('apologize', 'own', 'fix', 'compensate', 'done')),
  leader_id integer references staff (id),
  reaction varchar(20) check (reaction in ('very_happy', 'happy', 'calm', 'angry', 'left')),
  closed_at bigint,
  closed_by integer references staff (id),
  closing_words text,
  follow_up_at bigint,
  aftermath varchar(20) check (aftermath in ('stayed', 'returned', 'left')),
  aftermath_at bigint,
  aftermath_by integer references staff (id),
  version integer not null,
  check ((closed_at is null) = (reaction is null)),
  check (closed_at is null or reaction = 'left' or step = 'done'),
  check ((aftermath is null) = (aftermath_at is null))
);
insert into complaint_anew (
  id, client_id, request_id, department, opened_at, opened_by, wanted, severity, category, offered_at, episode,
  episode_opened_at, policy_id, step, leader_id, reaction, closed_at, closed_by, closing_words, follow_up_at,
  aftermath, aftermath_at, aftermath_by, version)
select
  id, client_id, request_id, department, opened_at, opened_by, wanted, severity, category, offered_at, episode,
  episode_opened_at, policy_id, step, leader_id, reaction, closed_at, closed_by, closing_words, follow_up_at,
  aftermath, aftermath_at, aftermath_by, version
from complaint;
drop table complaint;
alter table complaint_anew rename to complaint;
create index complaint_client on complaint (client_id, opened_at);
create index complaint_open on complaint (opened_at) where closed_at is null;
create index complaint_follow_up on complaint (follow_up_at) where follow_up_at is not null and aftermath is null;
create index complaint_closed on complaint (closed_at);
create index complaint_leader on complaint (leader_id);
create index complaint_opened on complaint (opened_at, offered_at);
release anew;
pragma foreign_keys = on;
