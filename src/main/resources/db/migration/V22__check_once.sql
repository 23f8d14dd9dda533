-- "fifteen check" reads every ledger once (R32): the latest date of a card is one step into an index, and what is the case for few
-- entries or purchases has an index of those alone.
drop index card_entry_card;
create index card_entry_card on card_entry (card_id, id, balance_minor);
drop index card_presentation_card;
create index card_presentation_card on card_presentation (card_id, at);
create index card_presentation_burning on card_presentation (card_id, burns_on);
/* [jooq ignore start] */
create index card_entry_waiting on card_entry (card_id, pending_minor, shortfall_minor)
  where pending_minor <> 0 or shortfall_minor <> 0;
create index card_entry_moving on card_entry (card_id, burns_on) where burns_on is not null and kind <> 'burn';
create index purchase_waiting on purchase (id, pending_minor) where pending_minor > 0;
/* [jooq ignore stop] */
