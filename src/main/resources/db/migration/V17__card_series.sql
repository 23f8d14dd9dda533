-- The numbers of cards: by which rule their last digit is made, and in which order the series are used up.
alter table card_series add column check_rule varchar(10) not null default 'none' check (check_rule in ('none', 'luhn', 'ean_13'));
alter table card_series add column place integer not null default 0;
alter table card_series add column version integer not null default 1;
/* [jooq ignore start] */
update card_series set check_rule = 'luhn' where check_digit;
update card_series set place = id;
/* [jooq ignore stop] */
alter table card_series drop column check_digit;
