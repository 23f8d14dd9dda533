-- One set of migrations for SQLite and PostgreSQL. Instants are milliseconds since 1970 (bigint), money is whole minor
-- units. ${generated} makes an integer key number itself: nothing on SQLite (a rowid alias does), an identity on PostgreSQL.
-- What the jOOQ generator need not or cannot read stands between its ignore marks.

create table staff (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  name varchar(200) not null unique,
  role varchar(20) not null check (role in ('manager', 'curator', 'supervisor')),
  active boolean not null
);

-- Who answers for requests nobody holds (R10); the newest row at an instant tells who it was then.
create table duty (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  staff_id integer not null references staff (id),
  from_at bigint not null
);
create index duty_from_at on duty (from_at);

-- Everything the office decided, as the text of its file; the newest is in force, the older ones explain old deadlines (R3).
create table office_policy (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  document text not null,
  applied_at bigint not null,
  applied_by integer references staff (id)
);

create table company (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  name varchar(200) not null unique,
  curator_id integer references staff (id)
);

create table request (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  -- the arrival: never changed afterwards
  external_id varchar(200),
  -- what an imported row without an external id is known again by
  row_key varchar(40),
  received_at bigint not null,
  registered_at bigint not null,
  channel varchar(20) not null check (channel in ('phone', 'email', 'site', 'chat', 'visit', 'other')),
  client varchar(300) not null,
  phone varchar(100),
  email varchar(320),
  company_id integer references company (id),
  subject varchar(500) not null,
  text text,
  folded text not null,
  policy_id integer not null references office_policy (id),
  first_contact_due_at bigint not null,
  enforced boolean not null,
  -- the first episode's verdict (R4, R7): set once
  first_contact_at bigint,
  first_contact_how varchar(20) check (first_contact_how in ('call', 'letter', 'chat')),
  -- where the current episode stands
  episode integer not null,
  episode_policy_id integer not null references office_policy (id),
  stage varchar(20) not null check (stage in ('awaiting', 'in_hand', 'resolved')),
  claimed_by integer references staff (id),
  claimed_at bigint,
  contacted_at bigint,
  third_party boolean not null,
  resolution_due_at bigint,
  resolved_at bigint,
  next_due_at bigint,
  next_rung_at bigint,
  version integer not null
);
create index request_received_at on request (received_at);
/* [jooq ignore start] */
create unique index request_external_id on request (external_id) where external_id is not null;
create unique index request_row_key on request (row_key) where row_key is not null;
create index request_open on request (enforced desc, next_due_at, id) where next_due_at is not null;
create index request_next_rung on request (next_rung_at) where next_rung_at is not null;
/* [jooq ignore stop] */

-- Everything said and done about a request (R8): added to, marked as undone, never deleted.
create table request_entry (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  request_id integer not null references request (id),
  episode integer not null,
  kind varchar(20) not null,
  at bigint not null,
  staff_id integer references staff (id),
  words text,
  due_at bigint,
  undone_at bigint,
  undone_by integer references staff (id)
);
create index request_entry_request on request_entry (request_id, id);

-- When each request is to be warned of (R6).
create table warning (
  request_id integer not null references request (id),
  at bigint not null,
  primary key (request_id, at)
);
create index warning_at on warning (at);

create table make_good (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  request_id integer not null references request (id),
  rung integer not null,
  debtor_id integer references staff (id),
  missed_due_at bigint not null,
  owed_at bigint not null,
  escalates_at bigint not null,
  gift varchar(500) not null,
  cost_minor bigint not null,
  currency varchar(3) not null,
  payer varchar(20) not null check (payer in ('manager', 'company')),
  in_person boolean not null,
  state varchar(20) not null check (state in ('owed', 'ordered', 'delivered', 'confirmed', 'waived')),
  ordered_at bigint,
  ordered_where varchar(500),
  ordered_cost_minor bigint,
  delivered_at bigint,
  confirmed_at bigint,
  confirmed_by integer references staff (id),
  waived_at bigint,
  waived_by integer references staff (id),
  waived_reason varchar(1000),
  version integer not null,
  -- one duty per request and rung, from however many desks (R12)
  unique (request_id, rung),
  check (state not in ('ordered', 'delivered', 'confirmed') or ordered_at is not null),
  check (state not in ('delivered', 'confirmed') or delivered_at is not null),
  check ((state = 'confirmed') = (confirmed_at is not null)),
  check ((state = 'waived') = (waived_at is not null)),
  -- a supervisor waives with a reason, and nobody confirms their own (R13)
  check (waived_at is null or waived_reason <> ''),
  check (confirmed_by <> debtor_id)
);
create index make_good_state on make_good (state, escalates_at);

create index make_good_debtor on make_good (debtor_id);

-- A photo or a receipt that shows the delivery.
create table make_good_proof (
  make_good_id integer primary key references make_good (id),
  name varchar(300) not null,
  content bytea not null
);
