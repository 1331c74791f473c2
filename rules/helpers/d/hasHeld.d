// Whether a value that may be missing is there, and among the items.
bool hasHeld(T, N)(T[] items, N wanted) { return !wanted.isNull && items.canFind(wanted.get); }
