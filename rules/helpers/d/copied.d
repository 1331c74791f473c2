// A copy of a dictionary, which several names can share.
D copied(D)(D dict) {
    D copy = emptyDict!D;
    foreach (key, value; dict) copy[key] = value;
    return copy;
}
