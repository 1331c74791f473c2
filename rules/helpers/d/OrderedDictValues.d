// The values, in order of their keys.
V[] values() { return order.map!(key => table[key]).array; }
