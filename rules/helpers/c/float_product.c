// The product of floats.
static double float_product(const float_list *numbers) {
    double product = 1;
    for (int64_t i = 0; i < numbers->length; i++) product *= numbers->items[i];
    return product;
}
