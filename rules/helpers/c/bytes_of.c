// Bytes of integers from 0 to 255.
static bytes *bytes_of(const int_list *numbers) {
    for (int64_t i = 0; i < numbers->length; i++) {
        if (numbers->items[i] < 0 || numbers->items[i] > 255) raise_error("ValueError", "bytes must be in range(0, 256)");
    }
    return list_copy(numbers);
}
