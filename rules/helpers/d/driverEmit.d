// Writes the record of one test.
void driverEmit(long test, string outcome, string args) {
    const payload = text("{", outcome, ",\"args\":", args, "}");
    write("\n\x1e", Runtime.args[1], " ", test, " ", payload.length, "\n", payload, "\n");
    stdout.flush();
}
