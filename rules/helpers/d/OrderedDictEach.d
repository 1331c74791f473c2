// What a loop does with each entry, in order.
int opApply(scope int delegate(K, ref V) visit) {
    foreach (key; order.dup) if (auto result = visit(key, table[key])) return result;
    return 0;
}
