-- Discount cards: paid for, used by whoever presents them, and burning (R28 to R33); and what clients bought (R44). Bonuses
-- are whole minor units of the currency of the terms. Dates (..._on) are the office's local days as ISO text.

-- What cards are sold under: a row is added for each new set of terms and never changed, so that a card keeps its own.
create table card_terms (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  -- basis points: 300 is 3 %
  discount_bp integer not null check (discount_bp between 0 and 10000),
  accrual varchar(10) not null check (accrual in ('share', 'fixed')),
  -- basis points of what is paid, or minor units of bonuses a purchase
  accrual_value bigint not null check (accrual_value >= 0),
  life_months integer not null check (life_months between 1 and 120),
  bonus_currency varchar(3) not null,
  unique (discount_bp, accrual, accrual_value, life_months, bonus_currency)
);

-- The numbers an office's cards have: a beginning, a serial number within a range, and a check digit.
create table card_series (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  name varchar(200) not null,
  prefix varchar(20) not null,
  serial_digits integer not null check (serial_digits between 1 and 15),
  first_serial bigint not null check (first_serial >= 0),
  last_serial bigint not null,
  -- the next one to be given out by itself
  next_serial bigint not null,
  check_digit boolean not null,
  check (last_serial >= first_serial and next_serial between first_serial and last_serial + 1)
);

create table discount_card (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  -- the one that counts now; card_number has the earlier ones, too
  number varchar(40) not null unique,
  holder_id integer not null references client (id),
  terms_id integer not null references card_terms (id),
  origin varchar(10) not null check (origin in ('sold', 'given')),
  price_minor bigint not null check (price_minor >= 0),
  price_currency varchar(3) not null,
  payer_id integer references client (id),
  issued_at bigint not null,
  issued_on varchar(10) not null,
  issued_by integer references staff (id),
  blocked_at bigint,
  -- what the ledger and the presentations add up to, so that two desks cannot spend one bonus twice; checked by "fifteen check"
  balance_minor bigint not null check (balance_minor >= 0),
  pending_minor bigint not null check (pending_minor >= 0),
  shortfall_minor bigint not null check (shortfall_minor >= 0),
  burns_on varchar(10) not null,
  presented_at bigint,
  -- presentations in a row that renewed without a purchase
  bare_renewals integer not null check (bare_renewals >= 0),
  version integer not null
);
create index discount_card_holder on discount_card (holder_id);
create index discount_card_payer on discount_card (payer_id);
create index discount_card_issued on discount_card (issued_on);
/* [jooq ignore start] */
create index discount_card_burning on discount_card (burns_on, id) where balance_minor > 0;
/* [jooq ignore stop] */

-- Every number that ever led to a card: a lost one goes on leading to it, and is known as lost.
create table card_number (
  number varchar(40) not null primary key,
  card_id integer not null references discount_card (id),
  since_at bigint not null,
  staff_id integer references staff (id),
  replaced_at bigint
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;
create index card_number_card on card_number (card_id);

-- What was bought, when and for how much (R44), with a card or without.
create table purchase (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  client_id integer not null references client (id),
  card_id integer references discount_card (id),
  -- by which the same purchase is known again
  reference varchar(100),
  kind varchar(10) not null check (kind in ('purchase', 'contract', 'trip')),
  what varchar(500) not null,
  at bigint not null,
  bought_on varchar(10) not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency varchar(3) not null,
  discount_minor bigint not null check (discount_minor >= 0),
  -- in bonuses, and what they were worth in the currency of the price
  redeemed_minor bigint not null check (redeemed_minor >= 0),
  redeemed_worth_minor bigint not null check (redeemed_worth_minor >= 0),
  accrued_minor bigint not null check (accrued_minor >= 0),
  -- when what it accrued becomes good; null at once
  good_on varchar(10),
  -- what of it still waits for that day
  pending_minor bigint not null check (pending_minor >= 0),
  -- how much of the amount was reversed
  reversed_minor bigint not null check (reversed_minor between 0 and amount_minor),
  staff_id integer references staff (id),
  version integer not null,
  check (discount_minor + redeemed_worth_minor <= amount_minor),
  check (pending_minor = 0 or good_on is not null)
);
create index purchase_client on purchase (client_id, at);
create index purchase_card on purchase (card_id, at);
/* [jooq ignore start] */
create unique index purchase_reference on purchase (reference) where reference is not null;
create index purchase_ripening on purchase (good_on, id) where pending_minor > 0;
/* [jooq ignore stop] */

-- A purchase taken back, whole or in part: added to, never changed.
create table purchase_reversal (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  purchase_id integer not null references purchase (id),
  at bigint not null,
  staff_id integer references staff (id),
  amount_minor bigint not null check (amount_minor > 0),
  -- what the client gets back in money
  refund_minor bigint not null check (refund_minor >= 0),
  words varchar(1000) not null
);
create index purchase_reversal_purchase on purchase_reversal (purchase_id);

-- Whoever presented a card, holder or not (R29), with a purchase or without.
create table card_presentation (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  card_id integer not null references discount_card (id),
  client_id integer not null references client (id),
  at bigint not null,
  presented_on varchar(10) not null,
  staff_id integer references staff (id),
  purchase_id integer references purchase (id),
  -- until when all bonuses live after it; null where it renewed nothing
  burns_on varchar(10)
);
create index card_presentation_card on card_presentation (card_id, at);
create index card_presentation_client on card_presentation (client_id, at);

-- The ledger (R32): what it adds up to is the balance. Added to, never changed, never deleted: the database itself refuses.
-- It holds no words and no names, so that erasing a person leaves it whole.
create table card_entry (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  card_id integer not null references discount_card (id),
  kind varchar(20) not null check (kind in ('sale', 'accrual', 'redemption', 'burn', 'reversal', 'adjustment')),
  -- when it counts from; a burn counts from the end of its day, whenever it was written
  at bigint not null,
  recorded_at bigint not null,
  staff_id integer references staff (id),
  -- what it does to the balance, to what is not good yet, and to what the card still owes
  balance_minor bigint not null,
  pending_minor bigint not null,
  shortfall_minor bigint not null,
  -- the date it moves the burning to, where it does; a burn's own day
  burns_on varchar(10),
  purchase_id integer references purchase (id),
  -- the remedy it books
  grant_id integer references complaint_grant (id),
  check (kind <> 'burn' or (balance_minor < 0 and burns_on is not null)),
  check (kind <> 'redemption' or balance_minor < 0)
);
create index card_entry_card on card_entry (card_id, id);
create index card_entry_purchase on card_entry (purchase_id);
/* [jooq ignore start] */
create unique index card_entry_burn on card_entry (card_id, burns_on) where kind = 'burn';
create unique index card_entry_grant on card_entry (grant_id) where grant_id is not null;
/* [jooq ignore stop] */

-- What was done with the card itself, with the words of whoever did it.
create table card_event (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  card_id integer not null references discount_card (id),
  kind varchar(20) not null check (kind in (
    'issued', 'replaced', 'handed', 'blocked', 'unblocked', 'moved', 'adjusted', 'reversed')),
  at bigint not null,
  staff_id integer references staff (id),
  -- the holder, at that time
  client_id integer not null references client (id),
  words varchar(1000) not null,
  -- in no language: the number before, an amount of bonuses
  detail varchar(100) not null
);
create index card_event_card on card_event (card_id, at);
create index card_event_client on card_event (client_id, at);

-- Who was told that bonuses are going to burn (R31), by the day on which they would: a presentation makes another day of it.
create table card_reminder (
  id integer /* [jooq ignore start] */ ${generated} /* [jooq ignore stop] */ primary key,
  card_id integer not null references discount_card (id),
  burns_on varchar(10) not null,
  mark varchar(20) not null check (mark in ('called', 'reached', 'letter', 'declined')),
  at bigint not null,
  staff_id integer not null references staff (id),
  words varchar(1000) not null
);
create index card_reminder_card on card_reminder (card_id, burns_on);
