// Two dictionaries of counts combined; only positive counts stay.
D combineCounts(D, F)(D a, D b, F combine) {
    D result = emptyDict!D;
    foreach (key; a.keys ~ b.keys.filter!(key => key !in a).array) {
        const count = combine(getOr(a, key, 0L), getOr(b, key, 0L));
        if (count > 0) result[key] = count;
    }
    return result;
}
