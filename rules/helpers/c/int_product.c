// The product of integers.
static int64_t int_product(const int_list *numbers) {
    int64_t product = 1;
    for (int64_t i = 0; i < numbers->length; i++) product = multiply(product, numbers->items[i]);
    return product;
}
