// The product of big integers.
static ITEM LIST_big_product(const LIST *list) {
    const bigint *product = bigint_of(1);
    for (int64_t i = 0; i < list->length; i++) product = bigint_multiply(product, list->items[i]);
    return product;
}
