// Whether this run was asked for a test.
function driverWants(test) {
  return driver.first <= test && test <= driver.last;
}
