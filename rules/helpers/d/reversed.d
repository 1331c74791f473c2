// The items from the last to the first; a new array.
T[] reversed(T)(T[] items) {
    static if (is(T == immutable)) return items.retro.map!(c => cast(Unqual!T) c).array.idup;
    else return items.retro.array;
}
