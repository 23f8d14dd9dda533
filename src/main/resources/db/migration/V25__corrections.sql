-- What was said in a case, and what came of reminding of a card, can be put right or taken back: what stood there stays, marked
-- so, and what is right stands beside it, of the same instant (R8).
alter table complaint_entry add column undone_at bigint;
alter table complaint_entry add column undone_by integer references staff (id);
alter table card_reminder add column undone_at bigint;
alter table card_reminder add column undone_by integer references staff (id);
