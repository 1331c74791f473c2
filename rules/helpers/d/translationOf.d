// A table for translate from one with characters as keys.
D translationOf(D, E)(E entries) {
    D table = emptyDict!D;
    foreach (key, value; entries) table[codeOf(key)] = value.to!(typeof(table.values()[0]));
    return table;
}
