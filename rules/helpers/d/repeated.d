// Items or a text so many times.
T[] repeated(T)(T[] items, long times) { return items.replicate(max(times, 0)); }
