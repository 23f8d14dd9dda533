-- What was given out and what was erased at somebody's request. No names: whom it was about is a client by number.
create table privacy_act (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  kind varchar(20) not null check (kind in ('exported', 'erased')),
  client_id integer not null references client (id),
  at bigint not null,
  staff_id integer not null references staff (id),
  reason varchar(1000),
  -- when the disk, too, had forgotten what was erased
  forgotten_at bigint,
  check (kind <> 'erased' or reason <> '')
);
create index privacy_act_at on privacy_act (at);

-- By what an erased person is known again in old files: keyed digests (HMAC-SHA-256) of phones, e-mails and external ids.
create table erased_identity (
  digest varchar(44) not null primary key,
  client_id integer not null references client (id),
  at bigint not null
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;

-- The key of these digests, made at the first erasure.
create table erased_key (
  id integer primary key check (id = 1),
  secret varchar(64) not null
);
