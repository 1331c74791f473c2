// Whether this run was asked for a test.
static bool driver_wants(int64_t test) { return driver_run.first <= test && test <= driver_run.last; }
