-- What "fifteen check" adds up (R32) lies in the index by which it is found, so that ten million entries are read in order and
-- not one by one; and what is never anything but nought for most purchases has an index of the others alone.
drop index card_entry_card;
create index card_entry_card
  on card_entry (card_id, id, balance_minor, pending_minor, shortfall_minor, kind, burns_on);
drop index card_presentation_card;
create index card_presentation_card on card_presentation (card_id, at, burns_on);
/* [jooq ignore start] */
create index card_entry_pending on card_entry (purchase_id, pending_minor) where pending_minor <> 0;
create index purchase_reversed on purchase (id, reversed_minor) where reversed_minor > 0;
/* [jooq ignore stop] */
