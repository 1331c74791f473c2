// Equal entries, in whatever order.
override bool opEquals(Object other) { return cast(OrderedDict) other !is null && table == (cast(OrderedDict) other).table; }
