V[] values() { return order.map!(key => table[key]).array; }
