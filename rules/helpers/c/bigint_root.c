// The integer part of the square root of a big integer, by Newton's method.
static const bigint *bigint_root(const bigint *n) {
    if (n->sign < 0) raise_error("ValueError", "isqrt() argument must be nonnegative");
    if (n->sign == 0) return n;
    const bigint *two = bigint_of(2), *root = n, *next = bigint_floor_div(bigint_add(n, bigint_of(1)), two);
    while (bigint_compare(next, root) < 0) {
        root = next;
        next = bigint_floor_div(bigint_add(root, bigint_floor_div(n, root)), two);
    }
    return root;
}
