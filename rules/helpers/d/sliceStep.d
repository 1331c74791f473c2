// Every so many items between two bounds, which may be missing.
T[] sliceStep(T)(T[] items, Nullable!long start, Nullable!long stop, long step) {
    if (step == 0) throw new ValueError("slice step cannot be zero");
    const length = long(items.length);
    const low = step < 0 ? -1 : 0, high = step < 0 ? length - 1 : length;
    long place(Nullable!long bound, long missing) {
        return bound.isNull ? missing : clamp(bound.get < 0 ? bound.get + length : bound.get, low, high);
    }
    Unqual!T[] result;
    const last = place(stop, step < 0 ? low : high);
    for (long i = place(start, step < 0 ? high : low); step < 0 ? i > last : i < last; i += step) result ~= items[i];
    static if (is(T == immutable)) return result.idup;
    else return result;
}
