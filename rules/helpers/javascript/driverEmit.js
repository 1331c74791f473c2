// Writes the record of one test, framed by the run's nonce, past any buffering.
function driverEmit(test, outcome, args) {
  const payload = `{${outcome},"args":${args}}`;
  writeAll(`\n\x1e${driver.nonce} ${test} ${Buffer.byteLength(payload)}\n${payload}\n`);
}
