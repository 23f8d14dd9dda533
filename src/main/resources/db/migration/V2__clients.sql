-- Everyone who is known. Local dates (..._on) are ISO text; ${compact} keeps a table in the order of its key on SQLite.

alter table staff add column phone varchar(20);
alter table staff add column phone_extension varchar(20);
alter table staff add column email varchar(320);
alter table staff add column department varchar(200);

-- A small picture, square.
create table staff_photo (
  staff_id integer primary key references staff (id),
  content bytea not null
);

-- What the search looks in: the name, folded in Java (see Folding).
alter table company add column folded_name text not null default '';
alter table company add column notes text;
alter table company add column version integer not null default 1;

create table company_contact (
  company_id integer not null references company (id),
  value varchar(320) not null,
  kind varchar(10) not null check (kind in ('phone', 'email')),
  extension varchar(20),
  place integer not null,
  primary key (company_id, value)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;
create index company_contact_value on company_contact (value);

create table client (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  external_id varchar(200),
  name varchar(300) not null,
  folded_name text not null,
  company_id integer references company (id),
  -- 517 for 17 May; many clients tell the day and not the year
  birth_day integer,
  birth_year integer,
  next_trip_on varchar(10),
  next_trip_to varchar(300),
  -- ISO 639
  language varchar(3),
  source varchar(200),
  referred_by integer references client (id),
  personal_manager_id integer references staff (id),
  letters varchar(20) not null check (letters in ('unasked', 'agreed', 'declined')),
  notes text,
  standing varchar(20) not null check (standing in ('ordinary', 'a_status', 'watched', 'not_retained')),
  standing_reason varchar(1000),
  standing_by integer references staff (id),
  standing_at bigint,
  -- a merged client is kept for its external id and for undoing, an erased one for its figures
  state varchar(20) not null check (state in ('known', 'merged', 'erased')),
  merged_into_id integer references client (id),
  created_at bigint not null,
  version integer not null,
  check ((state = 'merged') = (merged_into_id is not null)),
  -- whoever stands out does so for a reason
  check (standing = 'ordinary' or state = 'erased' or standing_reason <> '')
);
/* [jooq ignore start] */
create index client_company on client (company_id) where company_id is not null;
create unique index client_external_id on client (external_id) where external_id is not null;
create index client_personal_manager on client (personal_manager_id, folded_name) where personal_manager_id is not null;
create index client_standing on client (standing, folded_name) where standing <> 'ordinary';
create index client_referred_by on client (referred_by) where referred_by is not null;
create index client_merged_into on client (merged_into_id) where merged_into_id is not null;
/* [jooq ignore stop] */

-- Phones as E.164, e-mails in lower case.
create table client_contact (
  client_id integer not null references client (id),
  value varchar(320) not null,
  kind varchar(10) not null check (kind in ('phone', 'email')),
  extension varchar(20),
  place integer not null,
  primary key (client_id, value)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;

-- Ways in which a client no longer wants to be reached (R36).
create table client_unsubscription (
  client_id integer not null references client (id),
  how varchar(20) not null check (how in ('call', 'letter', 'chat')),
  at bigint not null,
  staff_id integer references staff (id),
  primary key (client_id, how)
);

-- What was done with a client besides requests (R8): added to, marked as undone, never deleted.
create table client_entry (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  client_id integer not null references client (id),
  kind varchar(20) not null,
  at bigint not null,
  staff_id integer references staff (id),
  -- what it was about, in no language: a field, a standing
  detail varchar(300),
  words text,
  undone_at bigint,
  undone_by integer references staff (id)
);
create index client_entry_client on client_entry (client_id, at);

-- The words of names by how they sound, with at most one letter left out, so that a word with a typo is found by leaving
-- a letter out of it as well, and in the other script too (see NameWords). A word's sound itself is one of its variants.
create table name_variant (
  variant varchar(60) not null,
  word varchar(60) not null,
  primary key (variant, word)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;

-- Whose request it is. Nobody has looked yet at 'unseen' ones: those from before there were clients, and just imported ones.
alter table request add column client_id integer references client (id);
alter table request add column whose varchar(20) not null default 'unseen'
  check (whose in ('unseen', 'known', 'doubtful', 'erased'));
/* [jooq ignore start] */
create index request_client on request (client_id, received_at) where client_id is not null;
create index request_unseen on request (id) where whose = 'unseen';
create index request_doubtful on request (received_at) where whose = 'doubtful';
/* [jooq ignore stop] */

-- A story is read by request and, as part of a client's, by instant and kind, all without looking into the entries.
/* [jooq ignore start] */
drop index request_entry_request;
/* [jooq ignore stop] */
create index request_entry_at on request_entry (request_id, at, kind);
