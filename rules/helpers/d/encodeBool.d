// A truth value as JSON.
string encodeBool(bool value) { return value ? "true" : "false"; }
