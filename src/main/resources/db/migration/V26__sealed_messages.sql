-- Complain to the manager (R26): what a client wrote to the supervisor, past everyone else. A message is written once and never
-- changed; erasing a person takes the words and leaves the dates. Who opened it and what was answered are rows of their own,
-- one each, so that from however many desks a seal is broken once and an answer given once.
create table sealed_message (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  -- null for somebody who is not in the books
  client_id integer references client (id),
  -- whom it is about, where it is about one of us
  about_id integer references staff (id),
  kind varchar(20) not null check (kind in ('complaint', 'idea')),
  text text not null,
  reply_how varchar(20) not null check (reply_how in ('call', 'letter', 'chat', 'visit')),
  -- where the answer reaches whoever is not in the books
  reach varchar(300) not null,
  sealed_at bigint not null,
  sealed_by integer not null references staff (id),
  -- what the due instant comes from (R3)
  policy_id integer not null references office_policy (id),
  due_at bigint not null,
  -- there is nobody left to answer
  erased_at bigint,
  check (client_id is not null or reach <> '')
);
create index sealed_message_client on sealed_message (client_id, sealed_at);
create index sealed_message_writer on sealed_message (sealed_by, sealed_at);
create index sealed_message_due on sealed_message (due_at);

create table sealed_opening (
  message_id integer primary key references sealed_message (id),
  at bigint not null,
  staff_id integer not null references staff (id)
);

-- Nobody answers what nobody has read.
create table sealed_answer (
  message_id integer primary key references sealed_opening (message_id),
  at bigint not null,
  staff_id integer not null references staff (id),
  how varchar(20) not null check (how in ('call', 'letter', 'chat', 'visit')),
  words text not null
);
create index sealed_answer_given on sealed_answer (at);

-- The answer is kept as it grows, like all that is typed.
alter table draft add column sealed_message_id integer references sealed_message (id) on delete cascade;
