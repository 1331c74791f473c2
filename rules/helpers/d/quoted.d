// A text in quotes, as Python's repr shows it.
string quoted(string text) {
    const quote = text.canFind('\'') && !text.canFind('"') ? '"' : '\'';
    string shown;
    foreach (c; text) {
        if (c == '\\' || c == quote) shown ~= ['\\', c].to!string;
        else if (c == '\n') shown ~= "\\n";
        else if (c == '\r') shown ~= "\\r";
        else if (c == '\t') shown ~= "\\t";
        else if (c < ' ' || c == 127) shown ~= format("\\x%02x", c).to!string;
        else shown ~= c;
    }
    return quote.to!string ~ shown ~ quote.to!string;
}
