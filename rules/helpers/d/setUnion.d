// What is in one of two sets.
S setUnion(S)(S a, S b) {
    S all = a.dup;
    foreach (member; b[]) all.insert(member);
    return all;
}
