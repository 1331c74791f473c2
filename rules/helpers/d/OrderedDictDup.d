// Another dictionary of the same entries.
OrderedDict dup() { return new OrderedDict(order.map!(key => tuple(key, table[key])).array); }
