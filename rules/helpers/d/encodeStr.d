// A text as JSON in ASCII.
string encodeStr(string value) {
    string result = "\"";
    foreach (wchar unit; value.to!wstring) {
        if (unit >= ' ' && unit < 127 && unit != '"' && unit != '\\') result ~= cast(char) unit;
        else result ~= format("\\u%04x", unit).to!string;
    }
    return result ~ "\"";
}
