// A text with characters replaced by a table.
string translated(D)(string text, D table) {
    string result;
    foreach (c; text) {
        auto found = long(c) in table;
        if (!found) result ~= c;
        else static if (is(typeof(*found) : long)) result ~= charOf(*found);
        else static if (is(typeof(*found) == Nullable!U, U)) result ~= found.isNull ? "" : found.get;
        else result ~= *found;
    }
    return result;
}
