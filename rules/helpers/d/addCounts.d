// Adds counts to others, or takes them away.
void addCounts(D)(ref D counts, D more, long sign) {
    foreach (key, count; more) counts[key] = getOr(counts, key, 0L) + sign * count;
}
