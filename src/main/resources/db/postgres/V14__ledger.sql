-- The ledger is only added to (R32), whoever asks. So are the presentations' dates and the reversals.
create function ledger_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is never changed';
end $$;
create trigger card_entry_kept before update or delete on card_entry
  for each row execute function ledger_kept();
create trigger card_entry_whole before truncate on card_entry
  for each statement execute function ledger_kept();
create trigger card_presentation_kept before delete or update of card_id, at, presented_on, purchase_id, burns_on
  on card_presentation for each row execute function ledger_kept();
create trigger purchase_reversal_kept before delete or update of purchase_id, at, amount_minor, refund_minor
  on purchase_reversal for each row execute function ledger_kept();
create trigger card_terms_kept before update on card_terms
  for each row execute function ledger_kept();
