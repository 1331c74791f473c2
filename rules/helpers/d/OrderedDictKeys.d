K[] keys() { return order.dup; }
