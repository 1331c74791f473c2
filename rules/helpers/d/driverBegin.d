// The arguments must be there.
void driverBegin() { if (Runtime.args.length != 4) throw new Exception("usage: main NONCE FIRST LAST"); }
