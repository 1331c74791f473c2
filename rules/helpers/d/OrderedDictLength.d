// How many entries there are.
size_t length() const { return order.length; }
