// Every so many items between two bounds, which may be missing.
T[] sliceStep(T)(T[] items, Nullable!long start, Nullable!long stop, long step) {
    if (step == 0) throw new ValueError("slice step cannot be zero");
    const length = long(items.length), low = step < 0 ? -1 : 0, high = step < 0 ? length - 1 : length;
    long place(Nullable!long bound, long missing) {
        return bound.isNull ? missing : clamp(bound.get < 0 ? bound.get + length : bound.get, low, high);
    }
    return cast(T[]) iota(place(start, step < 0 ? high : low), place(stop, step < 0 ? low : high), step).map!(i => items[i]).array;
}
