package app.fifteen.desktop.client;

import app.fifteen.client.Client;
import app.fifteen.client.CompanyDetails;
import app.fifteen.kernel.ClientId;

/** The windows of the clients' screen, each opened for one thing. */
public interface ClientForms {

  void addClient();

  void change(ClientId client);

  void decideStanding(Client client);

  void addCompany();

  void change(CompanyDetails company);
}
