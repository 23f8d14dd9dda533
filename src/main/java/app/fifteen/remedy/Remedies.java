package app.fifteen.remedy;

import app.fifteen.database.Database;
import app.fifteen.office.Offices;

/** What may be given to make good again: what can be done with the catalogue. */
public final class Remedies {

  public final RemedyStore store = new RemedyStore();
  public final CatalogueList catalogues = new CatalogueList();
  public final RankedRemedyList ranked;
  public final AddRemedy addRemedy;
  public final ChangeRemedy changeRemedy;
  public final RetireRemedy retireRemedy;
  public final TakeOverHouseRemedies takeOverHouseRemedies;

  public Remedies(Database database, Offices offices) {
    ranked = new RankedRemedyList(store);
    addRemedy = new AddRemedy(database, offices.store, store);
    changeRemedy = new ChangeRemedy(database, offices.store, store);
    retireRemedy = new RetireRemedy(database, offices.store, store);
    takeOverHouseRemedies = new TakeOverHouseRemedies(database, offices.store, store);
  }
}
