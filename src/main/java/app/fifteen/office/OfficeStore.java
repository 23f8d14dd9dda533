package app.fifteen.office;
public final class OfficeStore {
  public java.util.Optional<OfficePolicy> current(app.fifteen.database.Transaction tx) { return java.util.Optional.empty(); }
  public OfficePolicy byId(app.fifteen.database.Transaction tx, app.fifteen.kernel.PolicyId id) { throw new UnsupportedOperationException(); }
}
