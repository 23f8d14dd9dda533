-- What somebody is typing and has not recorded yet, and what it belongs to: one of the columns says it, none for a form that
-- makes something new. A save replaces the rows that its desk has seen and no others, so that two desks of one person (or
-- two clients who were merged) leave two rows, which are read as one, and nobody overwrites anybody's words.
create table draft (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  staff_id integer not null references staff (id),
  -- which field or form, in no language
  form varchar(20) not null,
  request_id integer references request (id) on delete cascade,
  client_id integer references client (id) on delete cascade,
  complaint_id integer references complaint (id) on delete cascade,
  make_good_id integer references make_good (id) on delete cascade,
  card_id integer references discount_card (id) on delete cascade,
  -- what stands in its fields, as JSON, the empty ones left out
  document text not null,
  -- another one with every save
  token varchar(36) not null unique,
  saved_at bigint not null
);
create index draft_staff on draft (staff_id);
