-- Complaints: four steps in order (R15), what makes up for them (R17, R18), and who may give how much (R19).

-- A way to compensate, kept by a department; '' is the whole office. Changed ones keep their row, so that what is measured
-- of their effect stays; retired ones are offered no more.
create table remedy (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  department varchar(200) not null,
  name varchar(300) not null,
  kind varchar(20) not null check (kind in (
    'money_back', 'discount', 'bonus', 'gift', 'better_product', 'free_year', 'free_extra', 'free_repair', 'extra_hours',
    'director_visit', 'official_apology', 'a_status', 'other')),
  effect varchar(20) not null check (effect in ('nothing', 'bonus', 'a_status', 'task', 'letter')),
  -- what is to be done when it is granted
  task varchar(500),
  cost_minor bigint not null check (cost_minor >= 0),
  currency varchar(3) not null,
  -- for how many days the client may use it; null for ever
  valid_days integer check (valid_days > 0),
  retired boolean not null,
  version integer not null,
  check ((effect = 'task') = (task is not null))
);
create index remedy_department on remedy (department, id);

create table complaint (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  client_id integer not null references client (id),
  request_id integer references request (id),
  department varchar(200) not null,
  opened_at bigint not null,
  opened_by integer not null references staff (id),
  wanted varchar(1000) not null,
  severity varchar(20) not null check (severity in ('minor', 'serious', 'critical')),
  category varchar(200) not null,
  -- when the first remedy was offered: with opened_at the time of R16
  offered_at bigint,
  episode integer not null,
  episode_opened_at bigint not null,
  -- what the current episode's due dates come from (R3, R9)
  policy_id integer not null references office_policy (id),
  -- the step that is to be done next; the steps before it are done
  step varchar(20) not null check (step in ('apologize', 'own', 'fix', 'compensate', 'done')),
  leader_id integer references staff (id),
  reaction varchar(20) check (reaction in ('happy', 'calm', 'angry', 'left')),
  closed_at bigint,
  closed_by integer references staff (id),
  closing_words text,
  -- when to ask what became of the client, and the answer
  follow_up_at bigint,
  aftermath varchar(20) check (aftermath in ('stayed', 'returned', 'left')),
  aftermath_at bigint,
  aftermath_by integer references staff (id),
  version integer not null,
  check ((closed_at is null) = (reaction is null)),
  -- whoever has left may do so at any time; everybody else is gone with through all four steps
  check (closed_at is null or reaction = 'left' or step = 'done'),
  check ((aftermath is null) = (aftermath_at is null))
);
create index complaint_client on complaint (client_id, opened_at);
/* [jooq ignore start] */
create index complaint_open on complaint (opened_at) where closed_at is null;
create index complaint_follow_up on complaint (follow_up_at) where follow_up_at is not null and aftermath is null;
/* [jooq ignore stop] */
create index complaint_closed on complaint (closed_at);
create index complaint_leader on complaint (leader_id);
-- The list tells with every commit how fast something was offered lately.
create index complaint_opened on complaint (opened_at, offered_at);

-- What is done of an episode, as it stands (R15); how it came to be is in the entries. The key and the order in which rows
-- are added leave no gap.
create table complaint_step (
  complaint_id integer not null references complaint (id),
  episode integer not null,
  step varchar(20) not null check (step in ('apologize', 'own', 'fix', 'compensate')),
  at bigint not null,
  staff_id integer not null references staff (id),
  words text not null,
  -- apologize
  how varchar(20) check (how in ('call', 'letter', 'letterhead', 'visit')),
  -- own
  leader_id integer references staff (id),
  -- fix
  plan text,
  third_party boolean,
  owner_id integer references staff (id),
  due_at bigint,
  off_hours boolean,
  site_visit boolean,
  primary key (complaint_id, episode, step),
  check (step <> 'apologize' or how is not null),
  check (step <> 'own' or leader_id is not null),
  check (step <> 'fix' or (plan is not null and owner_id is not null and due_at is not null))
);

-- A remedy for this client: given at once within the limit, else as the supervisor answers (R19). What was agreed on stays
-- as it was, whatever becomes of the catalogue.
create table complaint_grant (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  complaint_id integer not null references complaint (id),
  episode integer not null,
  -- null for one of the employee's own
  remedy_id integer references remedy (id),
  name varchar(300) not null,
  kind varchar(20) not null,
  effect varchar(20) not null,
  task varchar(500),
  cost_minor bigint not null check (cost_minor >= 0),
  currency varchar(3) not null,
  valid_days integer,
  valid_until_on varchar(10),
  state varchar(20) not null check (state in ('granted', 'awaiting', 'approved', 'returned', 'declined')),
  offered_at bigint not null,
  offered_by integer not null references staff (id),
  words text not null,
  answered_at bigint,
  answered_by integer references staff (id),
  answer_words varchar(1000),
  -- what was asked for where the supervisor changed it
  asked_name varchar(300),
  asked_cost_minor bigint,
  -- what became of the client after this episode: by it the remedy is measured
  aftermath varchar(20) check (aftermath in ('stayed', 'returned', 'left')),
  version integer not null,
  -- nobody approves their own
  check (answered_by <> offered_by),
  check (state not in ('approved', 'returned') or answered_by is not null),
  check (state <> 'returned' or answer_words <> '')
);
create index complaint_grant_complaint on complaint_grant (complaint_id, id);
create index complaint_grant_remedy on complaint_grant (remedy_id);
/* [jooq ignore start] */
create index complaint_grant_awaiting on complaint_grant (offered_at) where state = 'awaiting';
/* [jooq ignore stop] */

-- What is to be done by when: the fix, and what a remedy promises (R21).
create table complaint_task (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  complaint_id integer not null references complaint (id),
  episode integer not null,
  -- null for the fix
  grant_id integer references complaint_grant (id),
  what varchar(2000) not null,
  owner_id integer not null references staff (id),
  due_at bigint not null,
  done_at bigint,
  done_by integer references staff (id),
  cancelled boolean not null,
  escalated_at bigint,
  version integer not null,
  check ((done_at is null) = (done_by is null))
);
create index complaint_task_complaint on complaint_task (complaint_id, id);
/* [jooq ignore start] */
create index complaint_task_open on complaint_task (due_at) where done_at is null and not cancelled;
create index complaint_task_unescalated on complaint_task (due_at)
  where done_at is null and not cancelled and escalated_at is null;
/* [jooq ignore stop] */

-- Everything said and done about a complaint (R8): added to, never changed, never deleted.
create table complaint_entry (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  complaint_id integer not null references complaint (id),
  episode integer not null,
  kind varchar(20) not null,
  at bigint not null,
  staff_id integer references staff (id),
  how varchar(20),
  words text not null,
  -- what it was about, in no language: a remedy's name, a reaction
  detail varchar(500),
  cost_minor bigint,
  currency varchar(3),
  due_at bigint
);
create index complaint_entry_complaint on complaint_entry (complaint_id, at, kind);

-- What is being typed, as JSON. One desk at a time holds it, known by its token; whoever takes it over gets the next one.
create table complaint_draft (
  complaint_id integer primary key references complaint (id),
  document text not null,
  token varchar(40) not null,
  holder_id integer not null references staff (id),
  saved_at bigint not null
);

-- A client who breaks the law, insults, or extorts (R23): told to the supervisor, who decides.
create table complaint_abuse (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  complaint_id integer not null references complaint (id),
  kind varchar(20) not null check (kind in ('law', 'insult', 'extortion')),
  words text not null,
  flagged_at bigint not null,
  flagged_by integer not null references staff (id),
  answer varchar(20) check (answer in ('not_retained', 'benefit_of_doubt')),
  answer_words varchar(1000),
  answered_at bigint,
  answered_by integer references staff (id),
  check ((answer is null) = (answered_by is null))
);
create index complaint_abuse_complaint on complaint_abuse (complaint_id);
/* [jooq ignore start] */
create index complaint_abuse_unanswered on complaint_abuse (flagged_at) where answer is null;
/* [jooq ignore stop] */

-- Letters of apology as they went out (R20).
create table complaint_letter (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  complaint_id integer not null references complaint (id),
  at bigint not null,
  staff_id integer not null references staff (id),
  text text not null,
  pdf bytea not null
);
create index complaint_letter_complaint on complaint_letter (complaint_id, id);

-- What a letter is written on. Pictures are null where the office has none of its own.
create table letterhead (
  id integer primary key check (id = 1),
  address text not null,
  signatory varchar(300) not null,
  signatory_title varchar(300) not null,
  logo bytea,
  signature bytea,
  version integer not null
);

-- Words to say, as the office wants them; what it did not write itself is in assets/words. '' stands for any.
create table wording (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  occasion varchar(20) not null check (occasion in ('apologize', 'own', 'fix', 'compensate', 'letter')),
  how varchar(20) not null,
  language varchar(3) not null,
  severity varchar(20) not null,
  text text not null,
  version integer not null,
  unique (occasion, how, language, severity)
);

-- Rules, instructions and procedures that cost a client's loyalty (R24).
create table foolish_rule (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  rule varchar(1000) not null,
  complaint_id integer references complaint (id),
  reported_at bigint not null,
  reported_by integer not null references staff (id),
  answer varchar(20) check (answer in ('abolished', 'changed', 'kept')),
  answer_words varchar(1000),
  answered_at bigint,
  answered_by integer references staff (id),
  version integer not null,
  check ((answer is null) = (answered_at is null)),
  check (answer is null or answer_words <> '')
);
create index foolish_rule_reported on foolish_rule (reported_at);

-- Role-play (R25). The cases played are in a database of their own and never in this one; here is only how it went.
create table practice_run (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  staff_id integer not null references staff (id),
  scenario varchar(100) not null,
  at bigint not null,
  seconds integer not null,
  apologized_first boolean not null,
  owned_without_blaming boolean not null,
  dated_fix boolean not null,
  fitting_remedy boolean not null,
  within_limit boolean not null
);
create index practice_run_staff on practice_run (staff_id, at);

-- A merged client's complaints change hands, too. SQLite cannot change a check, so the table is made anew.
create table client_merge_moved_2 (
  merge_id integer not null references client_merge (id),
  kind varchar(20) not null check (kind in ('request', 'entry', 'referral', 'duplicate', 'complaint')),
  row_id integer not null,
  primary key (merge_id, kind, row_id)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;
insert into client_merge_moved_2 (merge_id, kind, row_id) select merge_id, kind, row_id from client_merge_moved;
drop table client_merge_moved;
alter table client_merge_moved_2 rename to client_merge_moved;
