// Keeps what this run was asked for.
void driverBegin(List<String> args) {
  driver.addAll(args);
}
