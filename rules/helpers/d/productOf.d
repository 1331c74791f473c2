// The product of the items.
T productOf(T)(T[] items) {
    T product = 1;
    foreach (item; items) {
        static if (is(T == long)) product = (checked!Throw(product) * item).get;
        else product *= item;
    }
    return product;
}
