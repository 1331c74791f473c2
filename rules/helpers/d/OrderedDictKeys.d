// The keys, in order.
K[] keys() { return order.dup; }
