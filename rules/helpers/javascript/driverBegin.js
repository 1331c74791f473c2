// The nonce of this run and the first and last test asked for.
const driver = { nonce: "", first: 0, last: 0 };
function driverBegin() {
  driver.nonce = process.argv[2];
  driver.first = Number(process.argv[3]);
  driver.last = Number(process.argv[4]);
}
